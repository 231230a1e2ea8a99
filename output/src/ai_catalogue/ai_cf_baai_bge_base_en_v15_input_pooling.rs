//! `Ai_Cf_Baai_Bge_Base_En_V1_5_Input.pooling`: The values of `Ai_Cf_Baai_Bge_Base_En_V1_5_Input.pooling`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Baai_Bge_Base_En_V1_5_Input.pooling`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfBaaiBgeBaseEnV15InputPooling {
    /// `"mean"`
    Mean,
    /// `"cls"`
    Cls,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfBaaiBgeBaseEnV15InputPooling {
        Mean = "mean",
        Cls = "cls",
    }
}
