//! `AiSearchMultiSearchResponse`: Response from a multi-instance search, with chunks tagged by instance and optional partial-failure errors.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchMultiSearchChunk, AiSearchMultiSearchError};
use crate::rt::{self, Result};

/// Response from a multi-instance search, with chunks tagged by instance and optional partial-failure errors.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiSearchResponse {
    /// The member `search_query`.
    pub search_query: String,
    /// The member `chunks`.
    pub chunks: Vec<AiSearchMultiSearchChunk>,
    /// The member `errors`.
    pub errors: Option<Vec<AiSearchMultiSearchError>>,
}

impl rt::Decode for AiSearchMultiSearchResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let search_query = r.get();
        let chunks = r.get();
        let errors = r.get();
        Ok(Self { search_query: search_query?, chunks: chunks?, errors: errors? })
    }
}
