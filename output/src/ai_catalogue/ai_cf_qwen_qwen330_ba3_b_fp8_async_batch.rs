//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch`: The dictionary `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Js, Result};

/// The dictionary `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch`.
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8AsyncBatch {
    /// The member `requests`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Prompt_1 | Ai_Cf_Qwen_Qwen3_30B_A3B_Fp...`).
    pub requests: Vec<Js>,
}

impl AiCfQwenQwen330BA3BFp8AsyncBatch {
    /// A `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch` with all that it has.
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}

impl rt::Encode for AiCfQwenQwen330BA3BFp8AsyncBatch {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}

impl rt::Decode for AiCfQwenQwen330BA3BFp8AsyncBatch {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let requests = r.get();
        Ok(Self { requests: requests? })
    }
}
