//! `AiSearchJobLogsResponse`: The dictionary [`AiSearchJobLogsResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchJobLog, AiSearchJobLogsResponseResultInfo};
use crate::rt::{self, Result};

/// The dictionary [`AiSearchJobLogsResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchJobLogsResponse {
    /// The member `result`.
    pub result: Vec<AiSearchJobLog>,
    /// The member `result_info`.
    pub result_info: Option<AiSearchJobLogsResponseResultInfo>,
}

impl rt::Decode for AiSearchJobLogsResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { result: r.get()?, result_info: r.get()? })
    }
}
