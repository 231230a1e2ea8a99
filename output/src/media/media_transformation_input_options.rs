//! `MediaTransformationInputOptions`: Configuration options for transforming media input.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MediaTransformationInputOptionsFit;
use crate::rt;

/// Configuration options for transforming media input.
/// Controls how the media should be resized and fitted.
#[derive(Clone, Debug, Default)]
pub struct MediaTransformationInputOptions {
    fit: Option<MediaTransformationInputOptionsFit>,
    width: Option<u32>,
    height: Option<u32>,
}

impl MediaTransformationInputOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the media should be resized to fit the specified dimensions
    #[inline]
    pub fn fit(mut self, fit: MediaTransformationInputOptionsFit) -> Self {
        self.fit = Some(fit);
        self
    }

    /// Target width in pixels
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// Target height in pixels
    #[inline]
    pub fn height(mut self, height: u32) -> Self {
        self.height = Some(height);
        self
    }
}

impl rt::Encode for MediaTransformationInputOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.fit);
        pack.put(&self.width);
        pack.put(&self.height);
    }
}
