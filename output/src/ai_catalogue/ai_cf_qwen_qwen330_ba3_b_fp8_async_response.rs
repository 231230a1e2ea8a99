//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse`: The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_AsyncResponse")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8AsyncResponse {
    /// The async request id that can be used to obtain the results.
    pub request_id: Option<String>,
}

impl AiCfQwenQwen330BA3BFp8AsyncResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The async request id that can be used to obtain the results.
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}
