//! `Reasoning`: The dictionary [`Reasoning`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ReasoningEffort, ReasoningGenerateSummary, ReasoningSummary};
use crate::{FromJs, IntoJs};

/// The dictionary [`Reasoning`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
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
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `effort`.
    #[inline]
    pub fn effort(mut self, effort: ReasoningEffort) -> Self {
        self.effort = Some(effort);
        self
    }

    /// The member `generate_summary`.
    #[inline]
    pub fn generate_summary(mut self, generate_summary: ReasoningGenerateSummary) -> Self {
        self.generate_summary = Some(generate_summary);
        self
    }

    /// The member `summary`.
    #[inline]
    pub fn summary(mut self, summary: ReasoningSummary) -> Self {
        self.summary = Some(summary);
        self
    }
}
