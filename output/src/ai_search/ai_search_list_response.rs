//! `AiSearchListResponse`: The dictionary [`AiSearchListResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchInstanceInfo, AiSearchListResponseResultInfo};
use crate::rt::{self, Result};

/// The dictionary [`AiSearchListResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchListResponse {
    /// The member `result`.
    pub result: Vec<AiSearchInstanceInfo>,
    /// The member `result_info`.
    pub result_info: Option<AiSearchListResponseResultInfo>,
}

impl rt::Decode for AiSearchListResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let result = r.get();
        let result_info = r.get();
        Ok(Self { result: result?, result_info: result_info? })
    }
}
