//! `ResponseInputImage`: The dictionary [`ResponseInputImage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseInputImageDetail;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseInputImage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"input_image"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "input_image"))]
#[non_exhaustive]
pub struct ResponseInputImage {
    /// The member `detail`.
    pub detail: ResponseInputImageDetail,
    /// Base64 encoded image
    pub image_url: Option<String>,
}

impl ResponseInputImage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(detail: ResponseInputImageDetail) -> Self {
        Self { detail, image_url: None }
    }

    /// Base64 encoded image
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}
