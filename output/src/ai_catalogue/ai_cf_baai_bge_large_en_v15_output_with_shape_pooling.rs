//! `AiCfBaaiBgeLargeEnV15OutputWithShape.pooling`: The values of `AiCfBaaiBgeLargeEnV15OutputWithShape.pooling`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiCfBaaiBgeLargeEnV15OutputWithShape.pooling`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfBaaiBgeLargeEnV15OutputWithShapePooling {
    /// `"mean"`
    Mean,
    /// `"cls"`
    Cls,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfBaaiBgeLargeEnV15OutputWithShapePooling {
        Mean = "mean",
        Cls = "cls",
    }
}
