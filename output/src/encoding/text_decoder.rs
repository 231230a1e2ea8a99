//! `TextDecoder`: The **`TextDecoder`** interface represents a decoder for a specific text encoding, such as UTF-8, ISO-8859-2, or GBK.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TextDecoderConstructorOptions, TextDecoderDecodeOptions};
use crate::rt::{self, Js, Result};

/// The **`TextDecoder`** interface represents a decoder for a specific text encoding, such as UTF-8, ISO-8859-2, or GBK. A decoder takes an array of bytes as input and returns a JavaScript string.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextDecoder)
///
/// # Example
/// ```no_run
/// use workers::encoding::{TextDecoder, TextDecoderConstructorOptions};
/// use workers::prelude::*;
///
/// fn latin1(bytes: &[u8]) -> Result<String> {
///     let options = TextDecoderConstructorOptions::new().fatal(true);
///     TextDecoder::new_with(Some("windows-1252"), Some(&options))?.decode(bytes)
/// }
/// ```
#[repr(transparent)]
pub struct TextDecoder(Js);

rt::handle_type!(TextDecoder: Js);

impl TextDecoder {
    /// Calls [`new TextDecoder`](https://developer.mozilla.org/docs/Web/API/TextDecoder).
    #[inline]
    pub fn new() -> Result<TextDecoder> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new TextDecoder`](https://developer.mozilla.org/docs/Web/API/TextDecoder).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        label: Option<&str>,
        options: Option<&TextDecoderConstructorOptions>,
    ) -> Result<TextDecoder> {
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::handle(unsafe {
            sys::js_construct_with(
                rt::opt_ptr(label),
                rt::opt_len(label),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// The **`TextDecoder.decode()`** method returns a string containing text decoded from the buffer passed as a parameter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextDecoder/decode)
    #[inline]
    pub fn decode(&self, input: &[u8]) -> Result<String> {
        rt::take(unsafe { sys::js_decode(self.raw(), input.as_ptr(), input.len()) })
    }

    /// The **`TextDecoder.decode()`** method returns a string containing text decoded from the buffer passed as a parameter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextDecoder/decode)
    #[doc(alias = "decode")]
    #[inline]
    pub fn decode_with(&self, input: &[u8], options: &TextDecoderDecodeOptions) -> Result<String> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::take(unsafe {
            sys::js_decode_with(self.raw(), input.as_ptr(), input.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The attribute [`encoding`](https://developer.mozilla.org/docs/Web/API/TextDecoder/encoding).
    #[inline]
    pub fn encoding(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_encoding(self.raw()) }))
    }

    /// The attribute [`fatal`](https://developer.mozilla.org/docs/Web/API/TextDecoder/fatal).
    #[inline]
    pub fn fatal(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_fatal(self.raw()) }))
    }

    /// The attribute [`ignoreBOM`](https://developer.mozilla.org/docs/Web/API/TextDecoder/ignoreBOM).
    #[doc(alias = "ignoreBOM")]
    #[inline]
    pub fn ignore_bom(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_ignore_bom(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:encoding";
        "TextDecoder.constructor" => fn js_construct() -> RawHandle;
        "TextDecoder.constructor:with" => fn js_construct_with(
            label: *const u8,
            label_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "TextDecoder.decode" => fn js_decode(
            this: RawHandle,
            input: *const u8,
            input_len: usize,
        ) -> i32;
        "TextDecoder.decode:with" => fn js_decode_with(
            this: RawHandle,
            input: *const u8,
            input_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "TextDecoder.encoding" => fn js_encoding(this: RawHandle) -> i32;
        "TextDecoder.fatal" => fn js_fatal(this: RawHandle) -> i32;
        "TextDecoder.ignoreBOM" => fn js_ignore_bom(this: RawHandle) -> i32;
    }
}
