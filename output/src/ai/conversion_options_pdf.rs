//! `ConversionOptionsPdf`: The dictionary [`ConversionOptionsPdf`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EmbeddedImageConversionOptions;
use crate::rt;

/// The dictionary [`ConversionOptionsPdf`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionOptionsPdf {
    images: Option<EmbeddedImageConversionOptions>,
    metadata: Option<bool>,
}

impl ConversionOptionsPdf {
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

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: bool) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl rt::Encode for ConversionOptionsPdf {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.images);
        pack.put(&self.metadata);
    }
}
