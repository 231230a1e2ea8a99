//! `TextDecoderDecodeOptions`: The dictionary [`TextDecoderDecodeOptions`](https://developers.cloudflare.com/workers/runtime-apis/encoding/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`TextDecoderDecodeOptions`](https://developers.cloudflare.com/workers/runtime-apis/encoding/).
#[derive(Clone, Debug, Default)]
pub struct TextDecoderDecodeOptions {
    stream: Option<bool>,
}

impl TextDecoderDecodeOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `stream`.
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

impl rt::Encode for TextDecoderDecodeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.stream);
    }
}
