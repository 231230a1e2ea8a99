//! `Ai_Cf_Baai_Bge_M3_Output`: `AiCfBaaiBgeM3OutputQuery`, `AiCfBaaiBgeM3OutputEmbeddingForContexts`, `AiCfBaaiBgeM3OutputEmbedding` or `AiCfBaaiBgeM3AsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfBaaiBgeM3AsyncResponse, AiCfBaaiBgeM3OutputEmbedding,
    AiCfBaaiBgeM3OutputEmbeddingForContexts, AiCfBaaiBgeM3OutputQuery,
};
use crate::rt::{self, Js};

/// `AiCfBaaiBgeM3OutputQuery`, `AiCfBaaiBgeM3OutputEmbeddingForContexts`, `AiCfBaaiBgeM3OutputEmbedding` or `AiCfBaaiBgeM3AsyncResponse`.
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfBaaiBgeM3Output {
    /// `AiCfBaaiBgeM3OutputQuery`
    Query(AiCfBaaiBgeM3OutputQuery),
    /// `AiCfBaaiBgeM3OutputEmbeddingForContexts`
    EmbeddingForContexts(AiCfBaaiBgeM3OutputEmbeddingForContexts),
    /// `AiCfBaaiBgeM3OutputEmbedding`
    Embedding(AiCfBaaiBgeM3OutputEmbedding),
    /// `AiCfBaaiBgeM3AsyncResponse`
    AsyncResponse(AiCfBaaiBgeM3AsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfBaaiBgeM3Output [from into_js from_js]
    {}
    {
        Query(0): value AiCfBaaiBgeM3OutputQuery,
        EmbeddingForContexts(1): value AiCfBaaiBgeM3OutputEmbeddingForContexts,
        Embedding(2): value AiCfBaaiBgeM3OutputEmbedding,
        AsyncResponse(3): value AiCfBaaiBgeM3AsyncResponse,
        Other(4): other Js,
    }
    [
        (1, Object(&[("request_id", true, Nothing)])),
        (0, Object(&[])),
    ]
}
