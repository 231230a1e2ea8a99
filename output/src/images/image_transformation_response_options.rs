//! `ImageTransformationResponseOptions`: The dictionary [`ImageTransformationResponseOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ImageTransformationResponseOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageTransformationResponseOptions {
    headers: Option<crate::http::HeadersInit>,
}

impl ImageTransformationResponseOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `headers`.
    #[inline]
    pub fn headers(mut self, headers: impl Into<crate::http::HeadersInit>) -> Self {
        self.headers = Some(headers.into());
        self
    }
}

impl rt::Encode for ImageTransformationResponseOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.headers);
    }
}
