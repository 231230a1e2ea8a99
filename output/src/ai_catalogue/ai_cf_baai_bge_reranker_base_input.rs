//! `Ai_Cf_Baai_Bge_Reranker_Base_Input`: The dictionary [`Ai_Cf_Baai_Bge_Reranker_Base_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeRerankerBaseInputContext;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_Reranker_Base_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_Reranker_Base_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeRerankerBaseInput {
    /// Number of returned results starting with the best score.
    pub top_k: Option<f64>,
    /// List of provided contexts. Note that the index in this array is important, as the response will refer to it.
    pub contexts: Vec<AiCfBaaiBgeRerankerBaseInputContext>,
}

impl AiCfBaaiBgeRerankerBaseInput {
    /// With what must be set, and nothing else.
    ///
    /// - `contexts`: List of provided contexts. Note that the index in this array is important, as the response will refer to it.
    #[inline]
    pub fn new(contexts: Vec<AiCfBaaiBgeRerankerBaseInputContext>) -> Self {
        Self { top_k: None, contexts }
    }

    /// Number of returned results starting with the best score.
    #[inline]
    pub fn top_k(mut self, top_k: f64) -> Self {
        self.top_k = Some(top_k);
        self
    }
}
