//! `ResponseInputImageContent`: The dictionary `ResponseInputImageContent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseInputImageContentDetail;
use crate::rt::{self, Result};

/// The dictionary `ResponseInputImageContent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseInputImageContent {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `detail`.
    pub detail: Option<ResponseInputImageContentDetail>,
    /// Base64 encoded image
    pub image_url: Option<String>,
}

impl ResponseInputImageContent {
    /// A `ResponseInputImageContent` with what it must have.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), detail: None, image_url: None }
    }

    /// The member `detail`.
    pub fn detail(mut self, detail: ResponseInputImageContentDetail) -> Self {
        self.detail = Some(detail);
        self
    }

    /// Base64 encoded image
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

impl rt::Encode for ResponseInputImageContent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.detail);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ResponseInputImageContent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, detail: r.get()?, image_url: r.get()? })
    }
}
