//! `ImageOutputOptions`: The dictionary [`ImageOutputOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageOutputOptionsFormat;
use crate::rt;

/// The dictionary [`ImageOutputOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
pub struct ImageOutputOptions {
    format: ImageOutputOptionsFormat,
    quality: Option<u32>,
    background: Option<String>,
    anim: Option<bool>,
}

impl ImageOutputOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(format: ImageOutputOptionsFormat) -> Self {
        Self { format, quality: None, background: None, anim: None }
    }

    /// The member `quality`.
    #[inline]
    pub fn quality(mut self, quality: u32) -> Self {
        self.quality = Some(quality);
        self
    }

    /// The member `background`.
    #[inline]
    pub fn background(mut self, background: impl Into<String>) -> Self {
        self.background = Some(background.into());
        self
    }

    /// The member `anim`.
    #[inline]
    pub fn anim(mut self, anim: bool) -> Self {
        self.anim = Some(anim);
        self
    }
}

impl rt::Encode for ImageOutputOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.format);
        pack.put(&self.quality);
        pack.put(&self.background);
        pack.put(&self.anim);
    }
}
