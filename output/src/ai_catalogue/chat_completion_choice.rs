//! `ChatCompletionChoice`: The dictionary `ChatCompletionChoice`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ChatCompletionChoiceFinishReason, ChatCompletionLogprobs, ChatCompletionResponseMessage,
};
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionChoice`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionChoice {
    /// The member `index`.
    pub index: f64,
    /// The member `message`.
    pub message: ChatCompletionResponseMessage,
    /// The member `finish_reason`.
    pub finish_reason: ChatCompletionChoiceFinishReason,
    /// The member `logprobs`.
    pub logprobs: Option<ChatCompletionLogprobs>,
}

impl ChatCompletionChoice {
    /// A `ChatCompletionChoice` with what it must have.
    pub fn new(
        index: f64,
        message: ChatCompletionResponseMessage,
        finish_reason: ChatCompletionChoiceFinishReason,
    ) -> Self {
        Self { index, message, finish_reason, logprobs: None }
    }

    /// The member `logprobs`.
    pub fn logprobs(mut self, logprobs: ChatCompletionLogprobs) -> Self {
        self.logprobs = Some(logprobs);
        self
    }
}

impl rt::Encode for ChatCompletionChoice {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.index);
        pack.put(&self.message);
        pack.put(&self.finish_reason);
        pack.put(&self.logprobs);
    }
}

impl rt::Decode for ChatCompletionChoice {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let index = r.get();
        let message = r.get();
        let finish_reason = r.get();
        let logprobs = r.get();
        Ok(Self {
            index: index?,
            message: message?,
            finish_reason: finish_reason?,
            logprobs: logprobs?,
        })
    }
}
