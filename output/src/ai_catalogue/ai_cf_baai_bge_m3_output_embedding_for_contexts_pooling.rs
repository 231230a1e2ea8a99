//! `Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts.pooling`: The values of `Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts.pooling`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts.pooling`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfBaaiBgeM3OutputEmbeddingForContextsPooling {
    /// `"mean"`
    Mean,
    /// `"cls"`
    Cls,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfBaaiBgeM3OutputEmbeddingForContextsPooling {
        Mean = "mean",
        Cls = "cls",
    }
}
