//! `AiCfQwenQwen330BA3BFp8MessagesMessageContentItem`: The dictionary `AiCfQwenQwen330BA3BFp8MessagesMessageContentItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8MessagesMessageContentItem`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesMessageContentItem")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8MessagesMessageContentItem {
    /// Type of the content (text)
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Text content
    pub text: Option<String>,
}

impl ZzAiCfQwenQwen330BA3BFp8MessagesMessageContentItem {
    /// A `AiCfQwenQwen330BA3BFp8MessagesMessageContentItem` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the content (text)
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Text content
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8MessagesMessageContentItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8MessagesMessageContentItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()? })
    }
}
