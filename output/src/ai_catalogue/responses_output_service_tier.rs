//! `ResponsesOutput.service_tier`: The values of `ResponsesOutput.service_tier`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponsesOutput.service_tier`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponsesOutputServiceTier {
    /// `"auto"`
    Auto,
    /// `"default"`
    Default,
    /// `"flex"`
    Flex,
    /// `"scale"`
    Scale,
    /// `"priority"`
    Priority,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponsesOutputServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
    }
}
