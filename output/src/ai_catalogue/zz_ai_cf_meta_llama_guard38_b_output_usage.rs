//! `AiCfMetaLlamaGuard38BOutputUsage`: The dictionary `AiCfMetaLlamaGuard38BOutputUsage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlamaGuard38BOutputUsage`.
#[doc(alias = "AiCfMetaLlamaGuard38BOutputUsage")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlamaGuard38BOutputUsage {
    /// Total number of tokens in input
    pub prompt_tokens: Option<f64>,
    /// Total number of tokens in output
    pub completion_tokens: Option<f64>,
    /// Total number of input and output tokens
    pub total_tokens: Option<f64>,
}

impl ZzAiCfMetaLlamaGuard38BOutputUsage {
    /// A `AiCfMetaLlamaGuard38BOutputUsage` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Total number of tokens in input
    pub fn prompt_tokens(mut self, prompt_tokens: f64) -> Self {
        self.prompt_tokens = Some(prompt_tokens);
        self
    }

    /// Total number of tokens in output
    pub fn completion_tokens(mut self, completion_tokens: f64) -> Self {
        self.completion_tokens = Some(completion_tokens);
        self
    }

    /// Total number of input and output tokens
    pub fn total_tokens(mut self, total_tokens: f64) -> Self {
        self.total_tokens = Some(total_tokens);
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlamaGuard38BOutputUsage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prompt_tokens);
        pack.put(&self.completion_tokens);
        pack.put(&self.total_tokens);
    }
}

impl rt::Decode for ZzAiCfMetaLlamaGuard38BOutputUsage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { prompt_tokens: r.get()?, completion_tokens: r.get()?, total_tokens: r.get()? })
    }
}
