//! `ChatCompletionContentPartImageImageUrl`: The dictionary [`ChatCompletionContentPartImageImageUrl`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartImageImageUrlDetail;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartImageImageUrl`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionContentPartImageImageUrl {
    /// The member `url`.
    pub url: String,
    /// The member `detail`.
    pub detail: Option<ChatCompletionContentPartImageImageUrlDetail>,
}

impl ChatCompletionContentPartImageImageUrl {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), detail: None }
    }

    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: ChatCompletionContentPartImageImageUrlDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}
