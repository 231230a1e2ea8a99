//! `AiSearchListJobsResponse`: The dictionary [`AiSearchListJobsResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchJobInfo, AiSearchListJobsResponseResultInfo};
use crate::rt::{self, Result};

/// The dictionary [`AiSearchListJobsResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchListJobsResponse {
    /// The member `result`.
    pub result: Vec<AiSearchJobInfo>,
    /// The member `result_info`.
    pub result_info: Option<AiSearchListJobsResponseResultInfo>,
}

impl rt::Decode for AiSearchListJobsResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { result: r.get()?, result_info: r.get()? })
    }
}
