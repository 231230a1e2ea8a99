//! `BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs.reasoning_effort`: The values of `BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs.reasoning_effort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs.reasoning_effort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfDeepseekAiDeepseekV4Flash0731InputsReasoningEffort {
    /// `"max"`
    Max,
    /// `"high"`
    High,
    /// `"low"`
    Low,
    /// `"none"`
    None,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfDeepseekAiDeepseekV4Flash0731InputsReasoningEffort {
        Max = "max",
        High = "high",
        Low = "low",
        None = "none",
    }
}
