//! `ResponseInputImageContent`: The dictionary [`ResponseInputImageContent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseInputImageContentDetail;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseInputImageContent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"input_image"`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "input_image"))]
#[non_exhaustive]
pub struct ResponseInputImageContent {
    /// The member `detail`.
    pub detail: Option<ResponseInputImageContentDetail>,
    /// Base64 encoded image
    pub image_url: Option<String>,
}

impl ResponseInputImageContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
