//! `AiCfQwenQwq32BMessagesMessageContentItem`: The dictionary `AiCfQwenQwq32BMessagesMessageContentItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesMessageContentItem`.
#[doc(alias = "AiCfQwenQwq32BMessagesMessageContentItem")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesMessageContentItem {
    /// Type of the content provided
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `image_url`.
    pub image_url: Option<ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl>,
}

impl ZzAiCfQwenQwq32BMessagesMessageContentItem {
    /// A `AiCfQwenQwq32BMessagesMessageContentItem` with nothing set.
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
        image_url: ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl,
    ) -> Self {
        self.image_url = Some(image_url);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesMessageContentItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesMessageContentItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()?, image_url: r.get()? })
    }
}
