//! `AiCfMetaLlama3211BVisionInstructMessagesMessageContent`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesMessageContent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesMessageContent`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesMessageContent")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContent {
    /// Type of the content provided
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `image_url`.
    pub image_url: Option<ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl>,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContent {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesMessageContent` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the content provided
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The member `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `image_url`.
    pub fn image_url(
        mut self,
        image_url: ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl,
    ) -> Self {
        self.image_url = Some(image_url);
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()?, image_url: r.get()? })
    }
}
