//! `ReadableWritablePair`: The dictionary [`ReadableWritablePair`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ReadableStream, WritableStream};
use crate::rt;

/// The dictionary [`ReadableWritablePair`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug)]
pub struct ReadableWritablePair {
    readable: ReadableStream,
    writable: WritableStream,
}

impl ReadableWritablePair {
    /// With all that there is.
    ///
    /// - `writable`: Provides a convenient, chainable way of piping this readable stream through a transform stream (or any other { writable, readable } pair). It simply pipes the stream into the writable side of the supplied pair, and returns the readable side for further use.
    #[inline]
    pub fn new(readable: ReadableStream, writable: WritableStream) -> Self {
        Self { readable, writable }
    }
}

impl rt::Encode for ReadableWritablePair {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.readable);
        pack.put(&self.writable);
    }
}
