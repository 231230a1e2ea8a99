//! `TextDecoderDecodeOptions`: The dictionary `TextDecoderDecodeOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary `TextDecoderDecodeOptions`.
#[derive(Clone, Debug)]
pub struct TextDecoderDecodeOptions {
    stream: bool,
}

impl TextDecoderDecodeOptions {
    /// With all that there is.
    #[inline]
    pub fn new(stream: bool) -> Self {
        Self { stream }
    }
}

impl rt::Encode for TextDecoderDecodeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.stream);
    }
}
