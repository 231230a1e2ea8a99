//! `Ai_Cf_Baai_Bge_M3_Input_QueryAnd_Contexts_1`: The dictionary [`Ai_Cf_Baai_Bge_M3_Input_QueryAnd_Contexts_1`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeM3InputQueryAndContexts1Context;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_M3_Input_QueryAnd_Contexts_1`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Input_QueryAnd_Contexts_1")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3InputQueryAndContexts1 {
    /// A query you wish to perform against the provided contexts. If no query is provided the model with respond with embeddings for contexts
    pub query: Option<String>,
    /// List of provided contexts. Note that the index in this array is important, as the response will refer to it.
    pub contexts: Vec<AiCfBaaiBgeM3InputQueryAndContexts1Context>,
    /// When provided with too long context should the model error out or truncate the context to fit?
    pub truncate_inputs: Option<bool>,
}

impl AiCfBaaiBgeM3InputQueryAndContexts1 {
    /// With what must be set, and nothing else.
    ///
    /// - `contexts`: List of provided contexts. Note that the index in this array is important, as the response will refer to it.
    #[inline]
    pub fn new(contexts: Vec<AiCfBaaiBgeM3InputQueryAndContexts1Context>) -> Self {
        Self { query: None, contexts, truncate_inputs: None }
    }

    /// A query you wish to perform against the provided contexts. If no query is provided the model with respond with embeddings for contexts
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// When provided with too long context should the model error out or truncate the context to fit?
    #[inline]
    pub fn truncate_inputs(mut self, truncate_inputs: bool) -> Self {
        self.truncate_inputs = Some(truncate_inputs);
        self
    }
}
