//! `ImageMetadata`: The dictionary [`ImageMetadata`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary [`ImageMetadata`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageMetadata {
    /// The member `id`.
    pub id: String,
    /// The member `filename`.
    pub filename: Option<String>,
    /// The member `uploaded`.
    pub uploaded: Option<String>,
    /// The member `requireSignedURLs`.
    #[doc(alias = "requireSignedURLs")]
    pub require_signed_urls: bool,
    /// The member `meta`.
    pub meta: Option<HashMap<String, Js>>,
    /// The member `variants`.
    pub variants: Vec<String>,
    /// The member `draft`.
    pub draft: Option<bool>,
    /// The member `creator`.
    pub creator: Option<String>,
}

impl rt::Decode for ImageMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let filename = r.get();
        let uploaded = r.get();
        let require_signed_urls = r.get();
        let meta = r.get();
        let variants = r.get();
        let draft = r.get();
        let creator = r.get();
        Ok(Self {
            id: id?,
            filename: filename?,
            uploaded: uploaded?,
            require_signed_urls: require_signed_urls?,
            meta: meta?,
            variants: variants?,
            draft: draft?,
            creator: creator?,
        })
    }
}
