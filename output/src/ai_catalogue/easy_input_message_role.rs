//! `EasyInputMessage.role`: The values of `EasyInputMessage.role`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `EasyInputMessage.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EasyInputMessageRole {
    /// `"user"`
    User,
    /// `"assistant"`
    Assistant,
    /// `"system"`
    System,
    /// `"developer"`
    Developer,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    EasyInputMessageRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}
