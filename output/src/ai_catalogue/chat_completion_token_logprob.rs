//! `ChatCompletionTokenLogprob`: The dictionary `ChatCompletionTokenLogprob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionTopLogprob;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionTokenLogprob`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionTokenLogprob {
    /// The member `token`.
    pub token: String,
    /// The member `logprob`.
    pub logprob: f64,
    /// The member `bytes`.
    pub bytes: Option<Vec<f64>>,
    /// The member `top_logprobs`.
    pub top_logprobs: Vec<ChatCompletionTopLogprob>,
}

impl ChatCompletionTokenLogprob {
    /// A `ChatCompletionTokenLogprob` with what it must have.
    pub fn new(
        token: impl Into<String>,
        logprob: f64,
        top_logprobs: Vec<ChatCompletionTopLogprob>,
    ) -> Self {
        Self { token: token.into(), logprob, bytes: None, top_logprobs }
    }

    /// The member `bytes`.
    pub fn bytes(mut self, bytes: Vec<f64>) -> Self {
        self.bytes = Some(bytes);
        self
    }
}

impl rt::Encode for ChatCompletionTokenLogprob {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.token);
        pack.put(&self.logprob);
        pack.put(&self.bytes);
        pack.put(&self.top_logprobs);
    }
}

impl rt::Decode for ChatCompletionTokenLogprob {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { token: r.get()?, logprob: r.get()?, bytes: r.get()?, top_logprobs: r.get()? })
    }
}
