//! `AiCfQwenQwen330BA3BFp8TextCompletionResponseChoice`: The dictionary [`AiCfQwenQwen330BA3BFp8TextCompletionResponseChoice`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8TextCompletionResponseChoice`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8TextCompletionResponseChoice")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8TextCompletionResponseChoice {
    /// Index of the choice in the list
    pub index: f64,
    /// The generated text completion
    pub text: String,
    /// Reason why the model stopped generating
    pub finish_reason: String,
    /// Stop reason (may be null)
    pub stop_reason: Option<String>,
    /// Log probabilities (if requested)
    pub logprobs: Option<Js>,
    /// Log probabilities for the prompt (if requested)
    pub prompt_logprobs: Option<Js>,
}

impl AiCfQwenQwen330Ba3BFp8TextCompletionResponseChoice {
    /// With what must be set, and nothing else.
    ///
    /// - `index`: Index of the choice in the list
    /// - `text`: The generated text completion
    /// - `finish_reason`: Reason why the model stopped generating
    #[inline]
    pub fn new(index: f64, text: impl Into<String>, finish_reason: impl Into<String>) -> Self {
        Self {
            index,
            text: text.into(),
            finish_reason: finish_reason.into(),
            stop_reason: None,
            logprobs: None,
            prompt_logprobs: None,
        }
    }

    /// Stop reason (may be null)
    #[inline]
    pub fn stop_reason(mut self, stop_reason: impl Into<String>) -> Self {
        self.stop_reason = Some(stop_reason.into());
        self
    }

    /// Log probabilities (if requested)
    #[inline]
    pub fn logprobs(mut self, logprobs: impl IntoJs) -> Self {
        self.logprobs = Some(logprobs.into_js());
        self
    }

    /// Log probabilities for the prompt (if requested)
    #[inline]
    pub fn prompt_logprobs(mut self, prompt_logprobs: impl IntoJs) -> Self {
        self.prompt_logprobs = Some(prompt_logprobs.into_js());
        self
    }
}
