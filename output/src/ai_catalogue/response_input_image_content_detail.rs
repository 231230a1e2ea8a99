//! `ResponseInputImageContent.detail`: The values of `ResponseInputImageContent.detail`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseInputImageContent.detail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseInputImageContentDetail {
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
    ResponseInputImageContentDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
    }
}
