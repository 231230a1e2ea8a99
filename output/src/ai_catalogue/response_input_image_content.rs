//! `ResponseInputImageContent`: The dictionary [`ResponseInputImageContent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseInputImageContentDetail;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseInputImageContent`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseInputImageContent {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `detail`.
    pub detail: Option<ResponseInputImageContentDetail>,
    /// Base64 encoded image
    #[js(rename = "image_url")]
    pub image_url: Option<String>,
}

impl ResponseInputImageContent {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), detail: None, image_url: None }
    }

    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: ResponseInputImageContentDetail) -> Self {
        self.detail = Some(detail);
        self
    }

    /// Base64 encoded image
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}
