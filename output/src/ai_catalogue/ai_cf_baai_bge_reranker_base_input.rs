//! `Ai_Cf_Baai_Bge_Reranker_Base_Input`: The dictionary `Ai_Cf_Baai_Bge_Reranker_Base_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfBaaiBgeRerankerBaseInputContext;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Baai_Bge_Reranker_Base_Input`.
#[doc(alias = "Ai_Cf_Baai_Bge_Reranker_Base_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfBaaiBgeRerankerBaseInput {
    /// Number of returned results starting with the best score.
    pub top_k: Option<f64>,
    /// List of provided contexts. Note that the index in this array is important, as the response will refer to it.
    pub contexts: Vec<ZzAiCfBaaiBgeRerankerBaseInputContext>,
}

impl AiCfBaaiBgeRerankerBaseInput {
    /// A `Ai_Cf_Baai_Bge_Reranker_Base_Input` with what it must have.
    pub fn new(contexts: Vec<ZzAiCfBaaiBgeRerankerBaseInputContext>) -> Self {
        Self { top_k: None, contexts }
    }

    /// Number of returned results starting with the best score.
    pub fn top_k(mut self, top_k: f64) -> Self {
        self.top_k = Some(top_k);
        self
    }
}

impl rt::Encode for AiCfBaaiBgeRerankerBaseInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.top_k);
        pack.put(&self.contexts);
    }
}

impl rt::Decode for AiCfBaaiBgeRerankerBaseInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { top_k: r.get()?, contexts: r.get()? })
    }
}
