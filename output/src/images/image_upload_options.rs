//! `ImageUploadOptions`: The dictionary [`ImageUploadOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::ImageUploadOptionsEncoding;
use crate::rt::{self, Js};

/// The dictionary [`ImageUploadOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageUploadOptions {
    id: Option<String>,
    filename: Option<String>,
    require_signed_urls: Option<bool>,
    metadata: Option<HashMap<String, Js>>,
    creator: Option<String>,
    encoding: Option<ImageUploadOptionsEncoding>,
}

impl ImageUploadOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `filename`.
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// The member `requireSignedURLs`.
    #[doc(alias = "requireSignedURLs")]
    #[inline]
    pub fn require_signed_urls(mut self, require_signed_urls: bool) -> Self {
        self.require_signed_urls = Some(require_signed_urls);
        self
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, Js>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// The member `creator`.
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// If 'base64', the input data will be decoded from base64 before processing
    #[inline]
    pub fn encoding(mut self, encoding: ImageUploadOptionsEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

impl rt::Encode for ImageUploadOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.filename);
        pack.put(&self.require_signed_urls);
        pack.put(&self.metadata);
        pack.put(&self.creator);
        pack.put(&self.encoding);
    }
}
