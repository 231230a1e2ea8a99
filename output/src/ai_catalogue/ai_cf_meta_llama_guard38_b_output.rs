//! `Ai_Cf_Meta_Llama_Guard_3_8B_Output`: The dictionary `Ai_Cf_Meta_Llama_Guard_3_8B_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlamaGuard38BOutputUsage;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Ai_Cf_Meta_Llama_Guard_3_8B_Output`.
#[doc(alias = "Ai_Cf_Meta_Llama_Guard_3_8B_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BOutput {
    /// The member `response`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfMetaLlamaGuard38BOutputResponse`).
    pub response: Option<Js>,
    /// Usage statistics for the inference request
    pub usage: Option<ZzAiCfMetaLlamaGuard38BOutputUsage>,
}

impl AiCfMetaLlamaGuard38BOutput {
    /// A `Ai_Cf_Meta_Llama_Guard_3_8B_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfMetaLlamaGuard38BOutputResponse`).
    pub fn response(mut self, response: impl IntoJs) -> Self {
        self.response = Some(response.into_js());
        self
    }

    /// Usage statistics for the inference request
    pub fn usage(mut self, usage: ZzAiCfMetaLlamaGuard38BOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }
}

impl rt::Encode for AiCfMetaLlamaGuard38BOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.usage);
    }
}

impl rt::Decode for AiCfMetaLlamaGuard38BOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let usage = r.get();
        Ok(Self { response: response?, usage: usage? })
    }
}
