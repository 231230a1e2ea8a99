//! `WebSearchOptions.search_context_size`: The values of `WebSearchOptions.search_context_size`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WebSearchOptions.search_context_size`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebSearchOptionsSearchContextSize {
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"high"`
    High,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    WebSearchOptionsSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
