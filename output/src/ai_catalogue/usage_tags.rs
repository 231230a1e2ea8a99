//! `UsageTags`: The dictionary `UsageTags`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `UsageTags`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UsageTags {
    /// The member `prompt_tokens`.
    pub prompt_tokens: f64,
    /// The member `completion_tokens`.
    pub completion_tokens: f64,
    /// The member `total_tokens`.
    pub total_tokens: f64,
}

impl UsageTags {
    /// A `UsageTags` with all that it has.
    pub fn new(prompt_tokens: f64, completion_tokens: f64, total_tokens: f64) -> Self {
        Self { prompt_tokens, completion_tokens, total_tokens }
    }
}

impl rt::Encode for UsageTags {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prompt_tokens);
        pack.put(&self.completion_tokens);
        pack.put(&self.total_tokens);
    }
}

impl rt::Decode for UsageTags {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { prompt_tokens: r.get()?, completion_tokens: r.get()?, total_tokens: r.get()? })
    }
}
