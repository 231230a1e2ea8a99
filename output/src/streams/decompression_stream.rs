//! `DecompressionStream`: The **`DecompressionStream`** interface of the Compression Streams API decompresses a stream of data.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{DecompressionStreamFormat, TransformStream};
use crate::rt::{self, Result};

/// The **`DecompressionStream`** interface of the Compression Streams API decompresses a stream of data. It implements the same shape as a TransformStream, allowing it to be used in ReadableStream.pipeThrough() and similar methods.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/DecompressionStream)
#[repr(transparent)]
pub struct DecompressionStream(TransformStream);

rt::handle_type!(DecompressionStream: TransformStream);

impl DecompressionStream {
    /// Calls [`new DecompressionStream`](https://developer.mozilla.org/docs/Web/API/DecompressionStream).
    #[inline]
    pub fn new(format: DecompressionStreamFormat) -> Result<DecompressionStream> {
        let format = format.as_str();
        rt::handle(unsafe { sys::js_construct(format.as_ptr(), format.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "DecompressionStream.constructor" => fn js_construct(
            format: *const u8,
            format_len: usize,
        ) -> RawHandle;
    }
}
