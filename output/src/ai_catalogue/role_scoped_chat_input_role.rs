//! `RoleScopedChatInput.role`: The values of `RoleScopedChatInput.role`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RoleScopedChatInput.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleScopedChatInputRole {
    /// `"user"`
    User,
    /// `"assistant"`
    Assistant,
    /// `"system"`
    System,
    /// `"tool"`
    Tool,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RoleScopedChatInputRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Tool = "tool",
    }
}
