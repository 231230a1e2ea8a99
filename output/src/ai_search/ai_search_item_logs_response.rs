//! `AiSearchItemLogsResponse`: Paginated response for item processing logs (cursor-based).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchItemLog, AiSearchItemLogsResponseResultInfo};
use crate::rt::{self, Result};

/// Paginated response for item processing logs (cursor-based).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemLogsResponse {
    /// The member `result`.
    pub result: Vec<AiSearchItemLog>,
    /// The member `result_info`.
    pub result_info: AiSearchItemLogsResponseResultInfo,
}

impl rt::Decode for AiSearchItemLogsResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { result: r.get()?, result_info: r.get()? })
    }
}
