//! `AgentMemoryMemoryType`: Memory type — every memory is classified into exactly one.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Memory type — every memory is classified into exactly one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentMemoryMemoryType {
    /// `"fact"`
    Fact,
    /// `"event"`
    Event,
    /// `"instruction"`
    Instruction,
    /// `"task"`
    Task,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AgentMemoryMemoryType {
        Fact = "fact",
        Event = "event",
        Instruction = "instruction",
        Task = "task",
    }
}
