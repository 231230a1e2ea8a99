//! `ImageTransformationOutputOptions`: The dictionary [`ImageTransformationOutputOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformationOutputOptionsEncoding;
use crate::rt;

/// The dictionary [`ImageTransformationOutputOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageTransformationOutputOptions {
    encoding: Option<ImageTransformationOutputOptionsEncoding>,
}

impl ImageTransformationOutputOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `encoding`.
    #[inline]
    pub fn encoding(mut self, encoding: ImageTransformationOutputOptionsEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

impl rt::Encode for ImageTransformationOutputOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.encoding);
    }
}
