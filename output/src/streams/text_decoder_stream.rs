//! `TextDecoderStream`: The **`TextDecoderStream`** interface of the Encoding API converts a stream of text in a binary encoding, such as UTF-8 etc., to a stream of strings.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TextDecoderStreamTextDecoderStreamInit, TransformStream};
use crate::rt::{self, Result};

/// The **`TextDecoderStream`** interface of the Encoding API converts a stream of text in a binary encoding, such as UTF-8 etc., to a stream of strings. It is the streaming equivalent of TextDecoder. It implements the same shape as a TransformStream, allowing it to be used in ReadableStream.pipeThrough() and similar methods.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TextDecoderStream)
#[repr(transparent)]
pub struct TextDecoderStream(TransformStream);

rt::handle_type!(TextDecoderStream: TransformStream);

impl TextDecoderStream {
    /// Calls [`new TextDecoderStream`](https://developer.mozilla.org/docs/Web/API/TextDecoderStream).
    #[inline]
    pub fn new() -> Result<TextDecoderStream> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new TextDecoderStream`](https://developer.mozilla.org/docs/Web/API/TextDecoderStream).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        label: Option<&str>,
        options: Option<&TextDecoderStreamTextDecoderStreamInit>,
    ) -> Result<TextDecoderStream> {
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

    /// The attribute [`encoding`](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/encoding).
    #[inline]
    pub fn encoding(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_encoding(self.raw()) }))
    }

    /// The attribute [`fatal`](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/fatal).
    #[inline]
    pub fn fatal(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_fatal(self.raw()) }))
    }

    /// The attribute [`ignoreBOM`](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/ignoreBOM).
    #[doc(alias = "ignoreBOM")]
    #[inline]
    pub fn ignore_bom(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_ignore_bom(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "TextDecoderStream.constructor" => fn js_construct() -> RawHandle;
        "TextDecoderStream.constructor:with" => fn js_construct_with(
            label: *const u8,
            label_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "TextDecoderStream.encoding" => fn js_encoding(this: RawHandle) -> i32;
        "TextDecoderStream.fatal" => fn js_fatal(this: RawHandle) -> i32;
        "TextDecoderStream.ignoreBOM" => fn js_ignore_bom(this: RawHandle) -> i32;
    }
}
