//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch`: The dictionary [`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfAisingaporeGemmaSeaLionV427BItAsyncBatchRequestsItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch {
    /// The member `requests`.
    pub requests: Vec<AiCfAisingaporeGemmaSeaLionV427BItAsyncBatchRequestsItem>,
}

impl AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch {
    /// With all that there is.
    #[inline]
    pub fn new(requests: Vec<AiCfAisingaporeGemmaSeaLionV427BItAsyncBatchRequestsItem>) -> Self {
        Self { requests }
    }
}
