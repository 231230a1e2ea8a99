//! `ResponseInputImage`: The dictionary `ResponseInputImage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseInputImageDetail;
use crate::rt::{self, Result};

/// The dictionary `ResponseInputImage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseInputImage {
    /// The member `detail`.
    pub detail: ResponseInputImageDetail,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// Base64 encoded image
    pub image_url: Option<String>,
}

impl ResponseInputImage {
    /// A `ResponseInputImage` with what it must have.
    pub fn new(detail: ResponseInputImageDetail, type_: impl Into<String>) -> Self {
        Self { detail, type_: type_.into(), image_url: None }
    }

    /// Base64 encoded image
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

impl rt::Encode for ResponseInputImage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.detail);
        pack.put(&self.type_);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ResponseInputImage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { detail: r.get()?, type_: r.get()?, image_url: r.get()? })
    }
}
