//! `Ai_Cf_Baai_Bge_Base_En_V1_5_Output`: `AiCfBaaiBgeBaseEnV15OutputWithShape` or `AiCfBaaiBgeBaseEnV15AsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeBaseEnV15AsyncResponse, AiCfBaaiBgeBaseEnV15OutputWithShape};
use crate::rt::{self, Js};

/// `AiCfBaaiBgeBaseEnV15OutputWithShape` or `AiCfBaaiBgeBaseEnV15AsyncResponse`.
#[doc(alias = "Ai_Cf_Baai_Bge_Base_En_V1_5_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfBaaiBgeBaseEnV15Output {
    /// `AiCfBaaiBgeBaseEnV15OutputWithShape`
    OutputWithShape(AiCfBaaiBgeBaseEnV15OutputWithShape),
    /// `AiCfBaaiBgeBaseEnV15AsyncResponse`
    AsyncResponse(AiCfBaaiBgeBaseEnV15AsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfBaaiBgeBaseEnV15Output [from into_js from_js]
    {}
    {
        OutputWithShape(0): value AiCfBaaiBgeBaseEnV15OutputWithShape,
        AsyncResponse(1): value AiCfBaaiBgeBaseEnV15AsyncResponse,
        Other(2): other Js,
    }
    [
        (0, Object(&[("request_id", true, Nothing)])),
        (1, Object(&[])),
    ]
}
