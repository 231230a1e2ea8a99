//! `ChatCompletionTopLogprob`: The dictionary `ChatCompletionTopLogprob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionTopLogprob`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionTopLogprob {
    /// The member `token`.
    pub token: String,
    /// The member `logprob`.
    pub logprob: f64,
    /// The member `bytes`.
    pub bytes: Option<Vec<f64>>,
}

impl ChatCompletionTopLogprob {
    /// A `ChatCompletionTopLogprob` with what it must have.
    pub fn new(token: impl Into<String>, logprob: f64) -> Self {
        Self { token: token.into(), logprob, bytes: None }
    }

    /// The member `bytes`.
    pub fn bytes(mut self, bytes: Vec<f64>) -> Self {
        self.bytes = Some(bytes);
        self
    }
}

impl rt::Encode for ChatCompletionTopLogprob {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.token);
        pack.put(&self.logprob);
        pack.put(&self.bytes);
    }
}

impl rt::Decode for ChatCompletionTopLogprob {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { token: r.get()?, logprob: r.get()?, bytes: r.get()? })
    }
}
