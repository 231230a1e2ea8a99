//! `ReadableStreamGetReaderOptions`: The dictionary [`ReadableStreamGetReaderOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ReadableStreamGetReaderOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ReadableStreamGetReaderOptions {
    /// Creates a ReadableStreamBYOBReader and locks the stream to the new reader.
    ///
    /// This call behaves the same way as the no-argument variant, except that it only works on readable byte streams, i.e. streams which were constructed specifically with the ability to handle "bring your own buffer" reading. The returned BYOB reader provides the ability to directly read individual chunks from the stream via its read() method, into developer-supplied buffers, allowing more precise control over allocation.
    pub mode: String,
}

impl ReadableStreamGetReaderOptions {
    /// With all that there is.
    ///
    /// - `mode`: Creates a ReadableStreamBYOBReader and locks the stream to the new reader.
    #[inline]
    pub fn new(mode: impl Into<String>) -> Self {
        Self { mode: mode.into() }
    }
}
