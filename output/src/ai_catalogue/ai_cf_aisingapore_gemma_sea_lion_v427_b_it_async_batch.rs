//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch`: The dictionary `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Js, Result};

/// The dictionary `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch`.
#[doc(alias = "Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch {
    /// The member `requests`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Prompt_1 | Ai_Cf_Aisinga...`).
    pub requests: Vec<Js>,
}

impl AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch {
    /// A `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch` with all that it has.
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}

impl rt::Encode for AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}

impl rt::Decode for AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let requests = r.get();
        Ok(Self { requests: requests? })
    }
}
