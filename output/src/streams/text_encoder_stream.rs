//! `TextEncoderStream`: The **`TextEncoderStream`** interface of the Encoding API converts a stream of strings into bytes in the UTF-8 encoding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TransformStream;
use crate::rt::{self, Result};

/// The **`TextEncoderStream`** interface of the Encoding API converts a stream of strings into bytes in the UTF-8 encoding. It is the streaming equivalent of TextEncoder. It implements the same shape as a TransformStream, allowing it to be used in ReadableStream.pipeThrough() and similar methods.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextEncoderStream)
#[repr(transparent)]
pub struct TextEncoderStream(TransformStream);

rt::handle_type!(TextEncoderStream: TransformStream);

impl TextEncoderStream {
    /// Calls [`new TextEncoderStream`](https://developer.mozilla.org/docs/Web/API/TextEncoderStream).
    #[inline]
    pub fn new() -> Result<TextEncoderStream> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// The attribute [`encoding`](https://developer.mozilla.org/docs/Web/API/TextEncoderStream/encoding).
    #[inline]
    pub fn encoding(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_encoding(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "TextEncoderStream.constructor" => fn js_construct() -> RawHandle;
        "TextEncoderStream.encoding" => fn js_encoding(this: RawHandle) -> i32;
    }
}
