//! `AiCfBaaiBgeM3InputWithRequests.requests`: `AiCfBaaiBgeM3InputQueryAndContexts1` or `AiCfBaaiBgeM3InputEmbedding1`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeM3InputEmbedding1, AiCfBaaiBgeM3InputQueryAndContexts1};
use crate::rt::{self, Js};

/// `AiCfBaaiBgeM3InputQueryAndContexts1` or `AiCfBaaiBgeM3InputEmbedding1`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfBaaiBgeM3InputWithRequestsRequestsItem {
    /// `AiCfBaaiBgeM3InputQueryAndContexts1`
    QueryAndContexts1(AiCfBaaiBgeM3InputQueryAndContexts1),
    /// `AiCfBaaiBgeM3InputEmbedding1`
    Embedding1(AiCfBaaiBgeM3InputEmbedding1),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfBaaiBgeM3InputWithRequestsRequestsItem [from into_js from_js]
    {}
    {
        QueryAndContexts1(0): value AiCfBaaiBgeM3InputQueryAndContexts1,
        Embedding1(1): value AiCfBaaiBgeM3InputEmbedding1,
        Other(2): other Js,
    }
    [
        (0, Object(&[("contexts", false, Any)])),
        (1, Object(&[("text", false, Any)])),
    ]
}
