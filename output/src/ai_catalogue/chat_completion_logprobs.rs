//! `ChatCompletionLogprobs`: The dictionary `ChatCompletionLogprobs`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionTokenLogprob;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionLogprobs`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatCompletionLogprobs {
    /// The member `content`.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// The member `refusal`.
    pub refusal: Option<Vec<ChatCompletionTokenLogprob>>,
}

impl ChatCompletionLogprobs {
    /// A `ChatCompletionLogprobs` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `content`.
    pub fn content(mut self, content: Vec<ChatCompletionTokenLogprob>) -> Self {
        self.content = Some(content);
        self
    }

    /// The member `refusal`.
    pub fn refusal(mut self, refusal: Vec<ChatCompletionTokenLogprob>) -> Self {
        self.refusal = Some(refusal);
        self
    }
}

impl rt::Encode for ChatCompletionLogprobs {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.refusal);
    }
}

impl rt::Decode for ChatCompletionLogprobs {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { content: r.get()?, refusal: r.get()? })
    }
}
