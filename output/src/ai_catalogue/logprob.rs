//! `Logprob`: The dictionary `Logprob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::TopLogprob;
use crate::rt::{self, Result};

/// The dictionary `Logprob`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Logprob {
    /// The member `token`.
    pub token: String,
    /// The member `logprob`.
    pub logprob: f64,
    /// The member `top_logprobs`.
    pub top_logprobs: Option<Vec<TopLogprob>>,
}

impl Logprob {
    /// A `Logprob` with what it must have.
    pub fn new(token: impl Into<String>, logprob: f64) -> Self {
        Self { token: token.into(), logprob, top_logprobs: None }
    }

    /// The member `top_logprobs`.
    pub fn top_logprobs(mut self, top_logprobs: Vec<TopLogprob>) -> Self {
        self.top_logprobs = Some(top_logprobs);
        self
    }
}

impl rt::Encode for Logprob {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.token);
        pack.put(&self.logprob);
        pack.put(&self.top_logprobs);
    }
}

impl rt::Decode for Logprob {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { token: r.get()?, logprob: r.get()?, top_logprobs: r.get()? })
    }
}
