//! `AgentMemoryThinkingLevel`: Search intensity for recall.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Search intensity for recall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentMemoryThinkingLevel {
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"high"`
    High,
}

rt::closed_enum! {
    AgentMemoryThinkingLevel {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
