//! `BaseAiCfOpenaiGptOss20BInputsWithMessages.reasoning_effort`: The values of `BaseAiCfOpenaiGptOss20BInputsWithMessages.reasoning_effort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfOpenaiGptOss20BInputsWithMessages.reasoning_effort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfOpenaiGptOss20BInputsWithMessagesReasoningEffort {
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"high"`
    High,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfOpenaiGptOss20BInputsWithMessagesReasoningEffort {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
