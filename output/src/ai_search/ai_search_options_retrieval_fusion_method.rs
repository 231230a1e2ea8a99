//! `AiSearchOptionsRetrieval.fusion_method`: The values of `AiSearchOptionsRetrieval.fusion_method`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchOptionsRetrieval.fusion_method`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchOptionsRetrievalFusionMethod {
    /// `"max"`
    Max,
    /// `"rrf"`
    Rrf,
}

rt::closed_enum! {
    AiSearchOptionsRetrievalFusionMethod {
        Max = "max",
        Rrf = "rrf",
    }
}
