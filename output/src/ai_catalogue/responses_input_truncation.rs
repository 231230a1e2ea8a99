//! `ResponsesInput.truncation`: The values of `ResponsesInput.truncation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponsesInput.truncation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponsesInputTruncation {
    /// `"auto"`
    Auto,
    /// `"disabled"`
    Disabled,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponsesInputTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}
