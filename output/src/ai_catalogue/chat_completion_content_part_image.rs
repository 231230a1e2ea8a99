//! `ChatCompletionContentPartImage`: The dictionary [`ChatCompletionContentPartImage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartImageImageUrl;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartImage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"image_url"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "image_url"))]
#[non_exhaustive]
pub struct ChatCompletionContentPartImage {
    /// The member `image_url`.
    pub image_url: ChatCompletionContentPartImageImageUrl,
}

impl ChatCompletionContentPartImage {
    /// With all that there is.
    #[inline]
    pub fn new(image_url: ChatCompletionContentPartImageImageUrl) -> Self {
        Self { image_url }
    }
}
