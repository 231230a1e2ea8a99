//! `Base_Ai_Cf_Deepgram_Aura_2_En`: The dictionary `Base_Ai_Cf_Deepgram_Aura_2_En`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfDeepgramAura2EnInput;
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepgram_Aura_2_En`.
#[doc(alias = "Base_Ai_Cf_Deepgram_Aura_2_En")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepgramAura2En {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramAura2EnInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: String,
}

impl BaseAiCfDeepgramAura2En {
    /// A `Base_Ai_Cf_Deepgram_Aura_2_En` with all that it has.
    pub fn new(
        inputs: AiCfDeepgramAura2EnInput,
        post_processed_outputs: impl Into<String>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}

impl rt::Encode for BaseAiCfDeepgramAura2En {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepgramAura2En {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
