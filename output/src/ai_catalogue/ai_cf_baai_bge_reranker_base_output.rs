//! `Ai_Cf_Baai_Bge_Reranker_Base_Output`: The dictionary `Ai_Cf_Baai_Bge_Reranker_Base_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfBaaiBgeRerankerBaseOutputResponseItem;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Baai_Bge_Reranker_Base_Output`.
#[doc(alias = "Ai_Cf_Baai_Bge_Reranker_Base_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfBaaiBgeRerankerBaseOutput {
    /// The member `response`.
    pub response: Option<Vec<ZzAiCfBaaiBgeRerankerBaseOutputResponseItem>>,
}

impl AiCfBaaiBgeRerankerBaseOutput {
    /// A `Ai_Cf_Baai_Bge_Reranker_Base_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    pub fn response(mut self, response: Vec<ZzAiCfBaaiBgeRerankerBaseOutputResponseItem>) -> Self {
        self.response = Some(response);
        self
    }
}

impl rt::Encode for AiCfBaaiBgeRerankerBaseOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
    }
}

impl rt::Decode for AiCfBaaiBgeRerankerBaseOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { response: r.get()? })
    }
}
