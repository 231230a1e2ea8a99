//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch`: The dictionary [`Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama4Scout17B16EInstructAsyncBatchRequestsItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructAsyncBatch {
    /// The member `requests`.
    pub requests: Vec<AiCfMetaLlama4Scout17B16EInstructAsyncBatchRequestsItem>,
}

impl AiCfMetaLlama4Scout17B16EInstructAsyncBatch {
    /// With all that there is.
    #[inline]
    pub fn new(requests: Vec<AiCfMetaLlama4Scout17B16EInstructAsyncBatchRequestsItem>) -> Self {
        Self { requests }
    }
}
