//! `AiCfQwenQwen330BA3BFp8Messages1MessageContentItem`: The dictionary [`AiCfQwenQwen330BA3BFp8Messages1MessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8Messages1MessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1MessageContentItem")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8Messages1MessageContentItem {
    /// Type of the content (text)
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Text content
    pub text: Option<String>,
}

impl AiCfQwenQwen330Ba3BFp8Messages1MessageContentItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the content (text)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Text content
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
