//! `Ai_Cf_Baai_Bge_Small_En_V1_5_Output`: `AiCfBaaiBgeSmallEnV15OutputWithShape` or `AiCfBaaiBgeSmallEnV15AsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeSmallEnV15AsyncResponse, AiCfBaaiBgeSmallEnV15OutputWithShape};
use crate::rt::{self, Js};

/// `AiCfBaaiBgeSmallEnV15OutputWithShape` or `AiCfBaaiBgeSmallEnV15AsyncResponse`.
#[doc(alias = "Ai_Cf_Baai_Bge_Small_En_V1_5_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfBaaiBgeSmallEnV15Output {
    /// `AiCfBaaiBgeSmallEnV15OutputWithShape`
    OutputWithShape(AiCfBaaiBgeSmallEnV15OutputWithShape),
    /// `AiCfBaaiBgeSmallEnV15AsyncResponse`
    AsyncResponse(AiCfBaaiBgeSmallEnV15AsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfBaaiBgeSmallEnV15Output [from into_js from_js]
    {}
    {
        OutputWithShape(0): value AiCfBaaiBgeSmallEnV15OutputWithShape,
        AsyncResponse(1): value AiCfBaaiBgeSmallEnV15AsyncResponse,
        Other(2): other Js,
    }
    [
        (0, Object(&[("request_id", true, Nothing)])),
        (1, Object(&[])),
    ]
}
