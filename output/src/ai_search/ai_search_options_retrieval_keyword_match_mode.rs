//! `AiSearchOptionsRetrieval.keyword_match_mode`: The values of `AiSearchOptionsRetrieval.keyword_match_mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchOptionsRetrieval.keyword_match_mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchOptionsRetrievalKeywordMatchMode {
    /// `"and"`
    And,
    /// `"or"`
    Or,
}

rt::closed_enum! {
    AiSearchOptionsRetrievalKeywordMatchMode {
        And = "and",
        Or = "or",
    }
}
