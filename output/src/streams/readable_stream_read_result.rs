//! `ReadableStreamReadResult`: The dictionary [`ReadableStreamReadResult`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, Result};

/// The dictionary [`ReadableStreamReadResult`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReadableStreamReadResult<T> {
    /// The member `done`.
    pub done: bool,
    /// The member `value`.
    pub value: Option<T>,
}

impl<T: FromJs> rt::Decode for ReadableStreamReadResult<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let done = r.get();
        let value = r.optional(|r| r.value());
        Ok(Self { done: done?, value: value? })
    }
}
