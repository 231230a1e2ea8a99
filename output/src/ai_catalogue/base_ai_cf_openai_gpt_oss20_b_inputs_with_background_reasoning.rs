//! `BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoning`: The dictionary [`BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoning`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningEffort,
    BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningGenerateSummary,
    BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningSummary,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoning`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoning {
    /// The member `generate_summary`.
    pub generate_summary:
        Option<BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningGenerateSummary>,
    /// The member `summary`.
    pub summary: Option<BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningSummary>,
    /// Reasoning effort. Supported levels: low, medium, high. Reasoning cannot be disabled.
    ///
    /// Defaults to `"medium"`.
    pub effort: Option<BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningEffort>,
}

impl BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoning {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `generate_summary`.
    #[inline]
    pub fn generate_summary(
        mut self,
        generate_summary: BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningGenerateSummary,
    ) -> Self {
        self.generate_summary = Some(generate_summary);
        self
    }

    /// The member `summary`.
    #[inline]
    pub fn summary(
        mut self,
        summary: BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningSummary,
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
        effort: BaseAiCfOpenaiGptOss20BInputsWithBackgroundReasoningEffort,
    ) -> Self {
        self.effort = Some(effort);
        self
    }
}
