//! `BaseAiCfQwenQwen3827BInputs.reasoning_effort`: The values of `BaseAiCfQwenQwen3827BInputs.reasoning_effort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfQwenQwen3827BInputs.reasoning_effort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfQwenQwen3827BInputsReasoningEffort {
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"xhigh"`
    Xhigh,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfQwenQwen3827BInputsReasoningEffort {
        Low = "low",
        Medium = "medium",
        Xhigh = "xhigh",
    }
}
