//! `AiSearchItemChunksResponse`: Paginated response for item chunks (offset-based).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchItemChunk, AiSearchItemChunksResponseResultInfo};
use crate::rt::{self, Result};

/// Paginated response for item chunks (offset-based).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemChunksResponse {
    /// The member `result`.
    pub result: Vec<AiSearchItemChunk>,
    /// The member `result_info`.
    pub result_info: AiSearchItemChunksResponseResultInfo,
}

impl rt::Decode for AiSearchItemChunksResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let result = r.get();
        let result_info = r.get();
        Ok(Self { result: result?, result_info: result_info? })
    }
}
