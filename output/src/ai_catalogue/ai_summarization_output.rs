//! `AiSummarizationOutput`: The dictionary `AiSummarizationOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiSummarizationOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSummarizationOutput {
    /// The member `summary`.
    pub summary: String,
}

impl AiSummarizationOutput {
    /// A `AiSummarizationOutput` with all that it has.
    pub fn new(summary: impl Into<String>) -> Self {
        Self { summary: summary.into() }
    }
}

impl rt::Encode for AiSummarizationOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.summary);
    }
}

impl rt::Decode for AiSummarizationOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { summary: r.get()? })
    }
}
