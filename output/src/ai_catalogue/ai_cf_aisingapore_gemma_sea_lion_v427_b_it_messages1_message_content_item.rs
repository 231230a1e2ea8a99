//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentItem`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentItem {
    /// Type of the content (text)
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Text content
    pub text: Option<String>,
}

impl AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentItem {
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
