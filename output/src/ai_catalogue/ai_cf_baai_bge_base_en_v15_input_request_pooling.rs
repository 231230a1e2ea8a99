//! `AiCfBaaiBgeBaseEnV15InputRequest.pooling`: The values of `AiCfBaaiBgeBaseEnV15InputRequest.pooling`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiCfBaaiBgeBaseEnV15InputRequest.pooling`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfBaaiBgeBaseEnV15InputRequestPooling {
    /// `"mean"`
    Mean,
    /// `"cls"`
    Cls,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfBaaiBgeBaseEnV15InputRequestPooling {
        Mean = "mean",
        Cls = "cls",
    }
}
