//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch`: The dictionary [`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastAsyncBatch {
    /// The member `requests`.
    pub requests: Option<Vec<AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest>>,
}

impl AiCfMetaLlama3370BInstructFp8FastAsyncBatch {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `requests`.
    #[inline]
    pub fn requests(
        mut self,
        requests: Vec<AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest>,
    ) -> Self {
        self.requests = Some(requests);
        self
    }
}
