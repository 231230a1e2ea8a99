//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch`: The dictionary `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Js, Result};

/// The dictionary `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch`.
#[doc(alias = "Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructAsyncBatch {
    /// The member `requests`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Prompt_Inner | Ai_Cf_Meta...`).
    pub requests: Vec<Js>,
}

impl AiCfMetaLlama4Scout17B16EInstructAsyncBatch {
    /// A `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch` with all that it has.
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}

impl rt::Encode for AiCfMetaLlama4Scout17B16EInstructAsyncBatch {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}

impl rt::Decode for AiCfMetaLlama4Scout17B16EInstructAsyncBatch {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let requests = r.get();
        Ok(Self { requests: requests? })
    }
}
