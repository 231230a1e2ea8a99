//! `ResponsesOutput.truncation`: The values of `ResponsesOutput.truncation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponsesOutput.truncation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponsesOutputTruncation {
    /// `"auto"`
    Auto,
    /// `"disabled"`
    Disabled,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponsesOutputTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}
