//! `Reasoning`: The dictionary `Reasoning`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{ReasoningEffort, ReasoningGenerateSummary, ReasoningSummary};
use crate::rt::{self, Result};

/// The dictionary `Reasoning`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reasoning {
    /// The member `effort`.
    pub effort: Option<ReasoningEffort>,
    /// The member `generate_summary`.
    pub generate_summary: Option<ReasoningGenerateSummary>,
    /// The member `summary`.
    pub summary: Option<ReasoningSummary>,
}

impl Reasoning {
    /// A `Reasoning` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `effort`.
    pub fn effort(mut self, effort: ReasoningEffort) -> Self {
        self.effort = Some(effort);
        self
    }

    /// The member `generate_summary`.
    pub fn generate_summary(mut self, generate_summary: ReasoningGenerateSummary) -> Self {
        self.generate_summary = Some(generate_summary);
        self
    }

    /// The member `summary`.
    pub fn summary(mut self, summary: ReasoningSummary) -> Self {
        self.summary = Some(summary);
        self
    }
}

impl rt::Encode for Reasoning {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.effort);
        pack.put(&self.generate_summary);
        pack.put(&self.summary);
    }
}

impl rt::Decode for Reasoning {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { effort: r.get()?, generate_summary: r.get()?, summary: r.get()? })
    }
}
