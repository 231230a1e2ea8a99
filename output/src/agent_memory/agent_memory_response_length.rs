//! `AgentMemoryResponseLength`: Response verbosity for recall.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Response verbosity for recall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentMemoryResponseLength {
    /// `"short"`
    Short,
    /// `"medium"`
    Medium,
    /// `"long"`
    Long,
}

rt::closed_enum! {
    AgentMemoryResponseLength {
        Short = "short",
        Medium = "medium",
        Long = "long",
    }
}
