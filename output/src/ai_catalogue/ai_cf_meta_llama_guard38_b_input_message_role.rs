//! `AiCfMetaLlamaGuard38BInputMessage.role`: The values of `AiCfMetaLlamaGuard38BInputMessage.role`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiCfMetaLlamaGuard38BInputMessage.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfMetaLlamaGuard38BInputMessageRole {
    /// `"user"`
    User,
    /// `"assistant"`
    Assistant,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfMetaLlamaGuard38BInputMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}
