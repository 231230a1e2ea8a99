//! `ResponseIncompleteDetails.reason`: The values of `ResponseIncompleteDetails.reason`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseIncompleteDetails.reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseIncompleteDetailsReason {
    /// `"max_output_tokens"`
    MaxOutputTokens,
    /// `"content_filter"`
    ContentFilter,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponseIncompleteDetailsReason {
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}
