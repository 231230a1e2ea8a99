//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch`: The dictionary `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch`.
#[doc(alias = "Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastAsyncBatch {
    /// The member `requests`.
    pub requests: Option<Vec<ZzAiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest>>,
}

impl AiCfMetaLlama3370BInstructFp8FastAsyncBatch {
    /// A `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Async_Batch` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `requests`.
    pub fn requests(
        mut self,
        requests: Vec<ZzAiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest>,
    ) -> Self {
        self.requests = Some(requests);
        self
    }
}

impl rt::Encode for AiCfMetaLlama3370BInstructFp8FastAsyncBatch {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}

impl rt::Decode for AiCfMetaLlama3370BInstructFp8FastAsyncBatch {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let requests = r.get();
        Ok(Self { requests: requests? })
    }
}
