//! `ChatCompletionContentPartImage`: The dictionary [`ChatCompletionContentPartImage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartImageImageUrl;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartImage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatCompletionContentPartImage {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `image_url`.
    #[js(rename = "image_url")]
    pub image_url: ChatCompletionContentPartImageImageUrl,
}

impl ChatCompletionContentPartImage {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        image_url: ChatCompletionContentPartImageImageUrl,
    ) -> Self {
        Self { type_: type_.into(), image_url }
    }
}
