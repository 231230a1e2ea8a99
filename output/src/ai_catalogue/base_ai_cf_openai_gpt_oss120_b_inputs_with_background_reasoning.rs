//! `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning`: The dictionary [`BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningEffort,
    BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningGenerateSummary,
    BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningSummary,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning {
    /// The member `generate_summary`.
    pub generate_summary:
        Option<BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningGenerateSummary>,
    /// The member `summary`.
    pub summary: Option<BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningSummary>,
    /// Reasoning effort. Supported levels: low, medium, high. Reasoning cannot be disabled.
    ///
    /// Defaults to `"medium"`.
    pub effort: Option<BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningEffort>,
}

impl BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `generate_summary`.
    #[inline]
    pub fn generate_summary(
        mut self,
        generate_summary: BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningGenerateSummary,
    ) -> Self {
        self.generate_summary = Some(generate_summary);
        self
    }

    /// The member `summary`.
    #[inline]
    pub fn summary(
        mut self,
        summary: BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningSummary,
    ) -> Self {
        self.summary = Some(summary);
        self
    }

    /// Reasoning effort. Supported levels: low, medium, high. Reasoning cannot be disabled.
    ///
    /// Defaults to `"medium"`.
    #[inline]
    pub fn effort(
        mut self,
        effort: BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningEffort,
    ) -> Self {
        self.effort = Some(effort);
        self
    }
}
