//! `ImageDirectUploadOptions`: The dictionary [`ImageDirectUploadOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js};

/// The dictionary [`ImageDirectUploadOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageDirectUploadOptions {
    id: Option<String>,
    require_signed_urls: Option<bool>,
    metadata: Option<HashMap<String, Js>>,
    creator: Option<String>,
    expires_in: Option<f64>,
}

impl ImageDirectUploadOptions {
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

    /// The member `expiresIn`.
    #[doc(alias = "expiresIn")]
    #[inline]
    pub fn expires_in(mut self, expires_in: f64) -> Self {
        self.expires_in = Some(expires_in);
        self
    }
}

impl rt::Encode for ImageDirectUploadOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.require_signed_urls);
        pack.put(&self.metadata);
        pack.put(&self.creator);
        pack.put(&self.expires_in);
    }
}
