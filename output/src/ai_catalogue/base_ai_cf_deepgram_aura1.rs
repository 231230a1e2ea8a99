//! `Base_Ai_Cf_Deepgram_Aura_1`: The dictionary `Base_Ai_Cf_Deepgram_Aura_1`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfDeepgramAura1Input;
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepgram_Aura_1`.
#[doc(alias = "Base_Ai_Cf_Deepgram_Aura_1")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepgramAura1 {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramAura1Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: String,
}

impl BaseAiCfDeepgramAura1 {
    /// A `Base_Ai_Cf_Deepgram_Aura_1` with all that it has.
    pub fn new(inputs: AiCfDeepgramAura1Input, post_processed_outputs: impl Into<String>) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}

impl rt::Encode for BaseAiCfDeepgramAura1 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepgramAura1 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
