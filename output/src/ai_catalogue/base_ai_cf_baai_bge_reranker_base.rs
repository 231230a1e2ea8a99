//! `Base_Ai_Cf_Baai_Bge_Reranker_Base`: The dictionary `Base_Ai_Cf_Baai_Bge_Reranker_Base`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfBaaiBgeRerankerBaseInput, AiCfBaaiBgeRerankerBaseOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Baai_Bge_Reranker_Base`.
#[doc(alias = "Base_Ai_Cf_Baai_Bge_Reranker_Base")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfBaaiBgeRerankerBase {
    /// The member `inputs`.
    pub inputs: AiCfBaaiBgeRerankerBaseInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBaaiBgeRerankerBaseOutput,
}

impl BaseAiCfBaaiBgeRerankerBase {
    /// A `Base_Ai_Cf_Baai_Bge_Reranker_Base` with all that it has.
    pub fn new(
        inputs: AiCfBaaiBgeRerankerBaseInput,
        post_processed_outputs: AiCfBaaiBgeRerankerBaseOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfBaaiBgeRerankerBase {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfBaaiBgeRerankerBase {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
