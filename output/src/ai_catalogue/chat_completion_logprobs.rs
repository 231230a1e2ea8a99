//! `ChatCompletionLogprobs`: The dictionary [`ChatCompletionLogprobs`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionTokenLogprob;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionLogprobs`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionLogprobs {
    /// The member `content`.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// The member `refusal`.
    pub refusal: Option<Vec<ChatCompletionTokenLogprob>>,
}

impl ChatCompletionLogprobs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: Vec<ChatCompletionTokenLogprob>) -> Self {
        self.content = Some(content);
        self
    }

    /// The member `refusal`.
    #[inline]
    pub fn refusal(mut self, refusal: Vec<ChatCompletionTokenLogprob>) -> Self {
        self.refusal = Some(refusal);
        self
    }
}
