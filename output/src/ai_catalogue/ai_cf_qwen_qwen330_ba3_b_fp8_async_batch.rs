//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch`: The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330BA3BFp8AsyncBatchRequestsItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8AsyncBatch {
    /// The member `requests`.
    pub requests: Vec<AiCfQwenQwen330BA3BFp8AsyncBatchRequestsItem>,
}

impl AiCfQwenQwen330BA3BFp8AsyncBatch {
    /// With all that there is.
    #[inline]
    pub fn new(requests: Vec<AiCfQwenQwen330BA3BFp8AsyncBatchRequestsItem>) -> Self {
        Self { requests }
    }
}
