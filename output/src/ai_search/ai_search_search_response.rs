//! `AiSearchSearchResponse`: The dictionary [`AiSearchSearchResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchSearchResponseChunk;
use crate::rt::{self, Result};

/// The dictionary [`AiSearchSearchResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchSearchResponse {
    /// The member `search_query`.
    pub search_query: String,
    /// The member `chunks`.
    pub chunks: Vec<AiSearchSearchResponseChunk>,
}

impl rt::Decode for AiSearchSearchResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let search_query = r.get();
        let chunks = r.get();
        Ok(Self { search_query: search_query?, chunks: chunks? })
    }
}
