//! `Ai_Cf_Baai_Bge_Large_En_V1_5_Output`: `AiCfBaaiBgeLargeEnV15OutputWithShape` or `AiCfBaaiBgeLargeEnV15AsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeLargeEnV15AsyncResponse, AiCfBaaiBgeLargeEnV15OutputWithShape};
use crate::rt::{self, Js};

/// `AiCfBaaiBgeLargeEnV15OutputWithShape` or `AiCfBaaiBgeLargeEnV15AsyncResponse`.
#[doc(alias = "Ai_Cf_Baai_Bge_Large_En_V1_5_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfBaaiBgeLargeEnV15Output {
    /// `AiCfBaaiBgeLargeEnV15OutputWithShape`
    OutputWithShape(AiCfBaaiBgeLargeEnV15OutputWithShape),
    /// `AiCfBaaiBgeLargeEnV15AsyncResponse`
    AsyncResponse(AiCfBaaiBgeLargeEnV15AsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfBaaiBgeLargeEnV15Output [from into_js from_js]
    {}
    {
        OutputWithShape(0): value AiCfBaaiBgeLargeEnV15OutputWithShape,
        AsyncResponse(1): value AiCfBaaiBgeLargeEnV15AsyncResponse,
        Other(2): other Js,
    }
    [
        (0, Object(&[("request_id", true, Nothing)])),
        (1, Object(&[])),
    ]
}
