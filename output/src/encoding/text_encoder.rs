//! `TextEncoder`: The **`TextEncoder`** interface enables you to encode a JavaScript string using UTF-8.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TextEncoderEncodeIntoResult;
use crate::rt::{self, Js, Result};

/// The **`TextEncoder`** interface enables you to encode a JavaScript string using UTF-8.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextEncoder)
#[repr(transparent)]
pub struct TextEncoder(Js);

rt::handle_type!(TextEncoder: Js);

impl TextEncoder {
    /// Calls [`new TextEncoder`](https://developer.mozilla.org/docs/Web/API/TextEncoder).
    #[inline]
    pub fn new() -> Result<TextEncoder> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// The **`TextEncoder.encode()`** method takes a string as input, and returns a Uint8Array containing the string encoded using UTF-8.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextEncoder/encode)
    #[inline]
    pub fn encode(&self, input: &str) -> Result<Vec<u8>> {
        rt::take(unsafe { sys::js_encode(self.raw(), input.as_ptr(), input.len()) })
    }

    /// The **`TextEncoder.encodeInto()`** method takes a string to encode and a destination Uint8Array to put resulting UTF-8 encoded text into, and returns an object indicating the progress of the encoding. This is potentially more performant than the encode() method — especially when the target buffer is a view into a Wasm heap.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextEncoder/encodeInto)
    #[doc(alias = "encodeInto")]
    #[inline]
    pub fn encode_into(
        &self,
        input: &str,
        buffer: &mut [u8],
    ) -> Result<TextEncoderEncodeIntoResult> {
        rt::take(unsafe {
            sys::js_encode_into(
                self.raw(),
                input.as_ptr(),
                input.len(),
                buffer.as_mut_ptr(),
                buffer.len(),
            )
        })
    }

    /// The attribute [`encoding`](https://developer.mozilla.org/docs/Web/API/TextEncoder/encoding).
    #[inline]
    pub fn encoding(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_encoding(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:encoding";
        "TextEncoder.constructor" => fn js_construct() -> RawHandle;
        "TextEncoder.encode" => fn js_encode(
            this: RawHandle,
            input: *const u8,
            input_len: usize,
        ) -> i32;
        "TextEncoder.encodeInto" => fn js_encode_into(
            this: RawHandle,
            input: *const u8,
            input_len: usize,
            buffer: *const u8,
            buffer_len: usize,
        ) -> i32;
        "TextEncoder.encoding" => fn js_encoding(this: RawHandle) -> i32;
    }
}
