//! `TextDecoderStreamTextDecoderStreamInit`: The dictionary [`TextDecoderStreamTextDecoderStreamInit`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`TextDecoderStreamTextDecoderStreamInit`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct TextDecoderStreamTextDecoderStreamInit {
    fatal: Option<bool>,
    ignore_bom: Option<bool>,
}

impl TextDecoderStreamTextDecoderStreamInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `fatal`.
    #[inline]
    pub fn fatal(mut self, fatal: bool) -> Self {
        self.fatal = Some(fatal);
        self
    }

    /// The member `ignoreBOM`.
    #[doc(alias = "ignoreBOM")]
    #[inline]
    pub fn ignore_bom(mut self, ignore_bom: bool) -> Self {
        self.ignore_bom = Some(ignore_bom);
        self
    }
}

impl rt::Encode for TextDecoderStreamTextDecoderStreamInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.fatal);
        pack.put(&self.ignore_bom);
    }
}
