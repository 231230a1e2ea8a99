//! `AssistantMessageContentPart`: The dictionary `AssistantMessageContentPart`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AssistantMessageContentPartType;
use crate::rt::{self, Result};

/// The dictionary `AssistantMessageContentPart`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AssistantMessageContentPart {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AssistantMessageContentPartType,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `refusal`.
    pub refusal: Option<String>,
}

impl AssistantMessageContentPart {
    /// A `AssistantMessageContentPart` with what it must have.
    pub fn new(type_: AssistantMessageContentPartType) -> Self {
        Self { type_, text: None, refusal: None }
    }

    /// The member `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `refusal`.
    pub fn refusal(mut self, refusal: impl Into<String>) -> Self {
        self.refusal = Some(refusal.into());
        self
    }
}

impl rt::Encode for AssistantMessageContentPart {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
        pack.put(&self.refusal);
    }
}

impl rt::Decode for AssistantMessageContentPart {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()?, refusal: r.get()? })
    }
}
