//! `BaseAiCfZaiOrgGlm53FlashInputs.reasoning_effort`: The values of `BaseAiCfZaiOrgGlm53FlashInputs.reasoning_effort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfZaiOrgGlm53FlashInputs.reasoning_effort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfZaiOrgGlm53FlashInputsReasoningEffort {
    /// `"max"`
    Max,
    /// `"high"`
    High,
    /// `"low"`
    Low,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfZaiOrgGlm53FlashInputsReasoningEffort {
        Max = "max",
        High = "high",
        Low = "low",
    }
}
