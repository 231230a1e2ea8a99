//! `Base_Ai_Cf_Deepgram_Aura_2_Es`: The dictionary `Base_Ai_Cf_Deepgram_Aura_2_Es`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfDeepgramAura2EsInput;
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepgram_Aura_2_Es`.
#[doc(alias = "Base_Ai_Cf_Deepgram_Aura_2_Es")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepgramAura2Es {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramAura2EsInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: String,
}

impl BaseAiCfDeepgramAura2Es {
    /// A `Base_Ai_Cf_Deepgram_Aura_2_Es` with all that it has.
    pub fn new(
        inputs: AiCfDeepgramAura2EsInput,
        post_processed_outputs: impl Into<String>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}

impl rt::Encode for BaseAiCfDeepgramAura2Es {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepgramAura2Es {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
