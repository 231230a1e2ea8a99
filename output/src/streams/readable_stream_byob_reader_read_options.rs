//! `ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions`: The dictionary [`ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[doc(alias = "ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ReadableStreamByobReaderReadOptions {
    /// The member `min`.
    pub min: Option<i32>,
}

impl ReadableStreamByobReaderReadOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `min`.
    #[inline]
    pub fn min(mut self, min: i32) -> Self {
        self.min = Some(min);
        self
    }
}
