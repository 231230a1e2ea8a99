//! `Base_Ai_Cf_Leonardo_Lucid_Origin`: The dictionary `Base_Ai_Cf_Leonardo_Lucid_Origin`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfLeonardoLucidOriginInput, AiCfLeonardoLucidOriginOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Leonardo_Lucid_Origin`.
#[doc(alias = "Base_Ai_Cf_Leonardo_Lucid_Origin")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfLeonardoLucidOrigin {
    /// The member `inputs`.
    pub inputs: AiCfLeonardoLucidOriginInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfLeonardoLucidOriginOutput,
}

impl BaseAiCfLeonardoLucidOrigin {
    /// A `Base_Ai_Cf_Leonardo_Lucid_Origin` with all that it has.
    pub fn new(
        inputs: AiCfLeonardoLucidOriginInput,
        post_processed_outputs: AiCfLeonardoLucidOriginOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfLeonardoLucidOrigin {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfLeonardoLucidOrigin {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
