//! `TextEncoderEncodeIntoResult`: The dictionary [`TextEncoderEncodeIntoResult`](https://developers.cloudflare.com/workers/runtime-apis/encoding/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`TextEncoderEncodeIntoResult`](https://developers.cloudflare.com/workers/runtime-apis/encoding/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TextEncoderEncodeIntoResult {
    /// The member `read`.
    pub read: u32,
    /// The member `written`.
    pub written: u32,
}

impl rt::Decode for TextEncoderEncodeIntoResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { read: r.get()?, written: r.get()? })
    }
}
