//! `Base_Ai_Cf_Leonardo_Phoenix_1_0`: The dictionary `Base_Ai_Cf_Leonardo_Phoenix_1_0`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfLeonardoPhoenix10Input;
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Leonardo_Phoenix_1_0`.
#[doc(alias = "Base_Ai_Cf_Leonardo_Phoenix_1_0")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfLeonardoPhoenix10 {
    /// The member `inputs`.
    pub inputs: AiCfLeonardoPhoenix10Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: String,
}

impl BaseAiCfLeonardoPhoenix10 {
    /// A `Base_Ai_Cf_Leonardo_Phoenix_1_0` with all that it has.
    pub fn new(
        inputs: AiCfLeonardoPhoenix10Input,
        post_processed_outputs: impl Into<String>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}

impl rt::Encode for BaseAiCfLeonardoPhoenix10 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfLeonardoPhoenix10 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
