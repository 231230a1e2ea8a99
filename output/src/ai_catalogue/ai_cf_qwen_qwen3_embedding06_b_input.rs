//! `Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Input`: The dictionary [`Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrMany;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Input")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen3Embedding06BInput {
    /// The member `queries`.
    pub queries: Option<StrOrMany>,
    /// Optional instruction for the task
    pub instruction: Option<String>,
    /// The member `documents`.
    pub documents: Option<StrOrMany>,
    /// The member `text`.
    pub text: Option<StrOrMany>,
}

impl AiCfQwenQwen3Embedding06BInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `queries`.
    #[inline]
    pub fn queries(mut self, queries: impl Into<StrOrMany>) -> Self {
        self.queries = Some(queries.into());
        self
    }

    /// Optional instruction for the task
    #[inline]
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.instruction = Some(instruction.into());
        self
    }

    /// The member `documents`.
    #[inline]
    pub fn documents(mut self, documents: impl Into<StrOrMany>) -> Self {
        self.documents = Some(documents.into());
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<StrOrMany>) -> Self {
        self.text = Some(text.into());
        self
    }
}
