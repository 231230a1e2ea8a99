//! `AiCfBaaiBgeSmallEnV15InputRequest.pooling`: The values of `AiCfBaaiBgeSmallEnV15InputRequest.pooling`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiCfBaaiBgeSmallEnV15InputRequest.pooling`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfBaaiBgeSmallEnV15InputRequestPooling {
    /// `"mean"`
    Mean,
    /// `"cls"`
    Cls,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfBaaiBgeSmallEnV15InputRequestPooling {
        Mean = "mean",
        Cls = "cls",
    }
}
