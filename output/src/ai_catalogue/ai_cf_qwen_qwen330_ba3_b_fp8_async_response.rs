//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse`: The dictionary `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse`.
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8AsyncResponse {
    /// The async request id that can be used to obtain the results.
    pub request_id: Option<String>,
}

impl AiCfQwenQwen330BA3BFp8AsyncResponse {
    /// A `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The async request id that can be used to obtain the results.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl rt::Encode for AiCfQwenQwen330BA3BFp8AsyncResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.request_id);
    }
}

impl rt::Decode for AiCfQwenQwen330BA3BFp8AsyncResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { request_id: r.get()? })
    }
}
