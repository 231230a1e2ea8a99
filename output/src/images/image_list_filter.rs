//! `ImageListFilter`: The dictionary [`ImageListFilter`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::ImageMetadataFilterValue;
use crate::rt;

/// The dictionary [`ImageListFilter`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageListFilter {
    metadata: Option<HashMap<String, ImageMetadataFilterValue>>,
}

impl ImageListFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, ImageMetadataFilterValue>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl rt::Encode for ImageListFilter {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.metadata);
    }
}
