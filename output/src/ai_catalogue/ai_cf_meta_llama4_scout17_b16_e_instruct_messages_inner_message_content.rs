//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent`: The dictionary [`AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentImageUrl;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent {
    /// Type of the content provided
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `image_url`.
    #[js(rename = "image_url")]
    pub image_url: Option<AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentImageUrl>,
}

impl AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the content provided
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `image_url`.
    #[inline]
    pub fn image_url(
        mut self,
        image_url: AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentImageUrl,
    ) -> Self {
        self.image_url = Some(image_url);
        self
    }
}
