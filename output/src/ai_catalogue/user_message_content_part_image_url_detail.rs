//! `UserMessageContentPartImageUrl.detail`: The values of `UserMessageContentPartImageUrl.detail`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `UserMessageContentPartImageUrl.detail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserMessageContentPartImageUrlDetail {
    /// `"auto"`
    Auto,
    /// `"low"`
    Low,
    /// `"high"`
    High,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    UserMessageContentPartImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}
