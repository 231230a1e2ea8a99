//! `Ai_Cf_Baai_Bge_M3_Input`: `AiCfBaaiBgeM3InputQueryAndContexts`, `AiCfBaaiBgeM3InputEmbedding` or `AiCfBaaiBgeM3InputWithRequests`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfBaaiBgeM3InputEmbedding, AiCfBaaiBgeM3InputQueryAndContexts, AiCfBaaiBgeM3InputWithRequests,
};
use crate::rt::{self, Js};

/// `AiCfBaaiBgeM3InputQueryAndContexts`, `AiCfBaaiBgeM3InputEmbedding` or `AiCfBaaiBgeM3InputWithRequests`.
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfBaaiBgeM3Input {
    /// `AiCfBaaiBgeM3InputQueryAndContexts`
    QueryAndContexts(AiCfBaaiBgeM3InputQueryAndContexts),
    /// `AiCfBaaiBgeM3InputEmbedding`
    Embedding(AiCfBaaiBgeM3InputEmbedding),
    /// `AiCfBaaiBgeM3InputWithRequests`
    Requests(AiCfBaaiBgeM3InputWithRequests),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfBaaiBgeM3Input [from into_js from_js]
    {}
    {
        QueryAndContexts(0): value AiCfBaaiBgeM3InputQueryAndContexts,
        Embedding(1): value AiCfBaaiBgeM3InputEmbedding,
        Requests(2): value AiCfBaaiBgeM3InputWithRequests,
        Other(3): other Js,
    }
    [
        (0, Object(&[("contexts", false, Any)])),
        (1, Object(&[("text", false, Any)])),
        (2, Object(&[("requests", false, Any)])),
    ]
}
