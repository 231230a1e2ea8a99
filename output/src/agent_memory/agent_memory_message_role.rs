//! `AgentMemoryMessage.role`: The values of `AgentMemoryMessage.role`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AgentMemoryMessage.role`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentMemoryMessageRole {
    /// `"system"`
    System,
    /// `"user"`
    User,
    /// `"assistant"`
    Assistant,
}

rt::closed_enum! {
    AgentMemoryMessageRole {
        System = "system",
        User = "user",
        Assistant = "assistant",
    }
}
