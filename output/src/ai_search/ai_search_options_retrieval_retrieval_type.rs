//! `AiSearchOptionsRetrieval.retrieval_type`: The values of `AiSearchOptionsRetrieval.retrieval_type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchOptionsRetrieval.retrieval_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchOptionsRetrievalRetrievalType {
    /// `"vector"`
    Vector,
    /// `"keyword"`
    Keyword,
    /// `"hybrid"`
    Hybrid,
}

rt::closed_enum! {
    AiSearchOptionsRetrievalRetrievalType {
        Vector = "vector",
        Keyword = "keyword",
        Hybrid = "hybrid",
    }
}
