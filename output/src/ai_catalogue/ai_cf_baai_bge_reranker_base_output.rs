//! `Ai_Cf_Baai_Bge_Reranker_Base_Output`: The dictionary [`Ai_Cf_Baai_Bge_Reranker_Base_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeRerankerBaseOutputResponseItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_Reranker_Base_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_Reranker_Base_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeRerankerBaseOutput {
    /// The member `response`.
    pub response: Option<Vec<AiCfBaaiBgeRerankerBaseOutputResponseItem>>,
}

impl AiCfBaaiBgeRerankerBaseOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    #[inline]
    pub fn response(mut self, response: Vec<AiCfBaaiBgeRerankerBaseOutputResponseItem>) -> Self {
        self.response = Some(response);
        self
    }
}
