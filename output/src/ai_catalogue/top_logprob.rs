//! `TopLogprob`: The dictionary `TopLogprob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TopLogprob`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TopLogprob {
    /// The member `token`.
    pub token: Option<String>,
    /// The member `logprob`.
    pub logprob: Option<f64>,
}

impl TopLogprob {
    /// A `TopLogprob` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `token`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The member `logprob`.
    pub fn logprob(mut self, logprob: f64) -> Self {
        self.logprob = Some(logprob);
        self
    }
}

impl rt::Encode for TopLogprob {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.token);
        pack.put(&self.logprob);
    }
}

impl rt::Decode for TopLogprob {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { token: r.get()?, logprob: r.get()? })
    }
}
