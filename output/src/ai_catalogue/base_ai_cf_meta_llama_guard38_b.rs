//! `Base_Ai_Cf_Meta_Llama_Guard_3_8B`: The dictionary `Base_Ai_Cf_Meta_Llama_Guard_3_8B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfMetaLlamaGuard38BInput, AiCfMetaLlamaGuard38BOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Meta_Llama_Guard_3_8B`.
#[doc(alias = "Base_Ai_Cf_Meta_Llama_Guard_3_8B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMetaLlamaGuard38B {
    /// The member `inputs`.
    pub inputs: AiCfMetaLlamaGuard38BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlamaGuard38BOutput,
}

impl BaseAiCfMetaLlamaGuard38B {
    /// A `Base_Ai_Cf_Meta_Llama_Guard_3_8B` with all that it has.
    pub fn new(
        inputs: AiCfMetaLlamaGuard38BInput,
        post_processed_outputs: AiCfMetaLlamaGuard38BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMetaLlamaGuard38B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMetaLlamaGuard38B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
