//! `ResponseInputImage.detail`: The values of `ResponseInputImage.detail`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseInputImage.detail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseInputImageDetail {
    /// `"low"`
    Low,
    /// `"high"`
    High,
    /// `"auto"`
    Auto,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponseInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
    }
}
