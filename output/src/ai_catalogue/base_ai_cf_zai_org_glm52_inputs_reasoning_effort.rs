//! `BaseAiCfZaiOrgGlm52Inputs.reasoning_effort`: The values of `BaseAiCfZaiOrgGlm52Inputs.reasoning_effort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfZaiOrgGlm52Inputs.reasoning_effort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfZaiOrgGlm52InputsReasoningEffort {
    /// `"max"`
    Max,
    /// `"high"`
    High,
    /// `"none"`
    None,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfZaiOrgGlm52InputsReasoningEffort {
        Max = "max",
        High = "high",
        None = "none",
    }
}
