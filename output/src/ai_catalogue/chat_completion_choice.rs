//! `ChatCompletionChoice`: The dictionary [`ChatCompletionChoice`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ChatCompletionChoiceFinishReason, ChatCompletionLogprobs, ChatCompletionResponseMessage,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionChoice`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        index: f64,
        message: ChatCompletionResponseMessage,
        finish_reason: ChatCompletionChoiceFinishReason,
    ) -> Self {
        Self { index, message, finish_reason, logprobs: None }
    }

    /// The member `logprobs`.
    #[inline]
    pub fn logprobs(mut self, logprobs: ChatCompletionLogprobs) -> Self {
        self.logprobs = Some(logprobs);
        self
    }
}
