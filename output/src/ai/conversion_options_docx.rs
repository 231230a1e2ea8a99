//! `ConversionOptionsDocx`: The dictionary [`ConversionOptionsDocx`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EmbeddedImageConversionOptions;
use crate::rt;

/// The dictionary [`ConversionOptionsDocx`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionOptionsDocx {
    images: Option<EmbeddedImageConversionOptions>,
}

impl ConversionOptionsDocx {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `images`.
    #[inline]
    pub fn images(mut self, images: EmbeddedImageConversionOptions) -> Self {
        self.images = Some(images);
        self
    }
}

impl rt::Encode for ConversionOptionsDocx {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.images);
    }
}
