//! `Base_Ai_Cf_Zai_Org_Glm_4_7_Flash`: The dictionary `Base_Ai_Cf_Zai_Org_Glm_4_7_Flash`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfZaiOrgGlm47FlashInputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Zai_Org_Glm_4_7_Flash`.
#[doc(alias = "Base_Ai_Cf_Zai_Org_Glm_4_7_Flash")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfZaiOrgGlm47Flash {
    /// The member `inputs`.
    pub inputs: BaseAiCfZaiOrgGlm47FlashInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfZaiOrgGlm47Flash {
    /// A `Base_Ai_Cf_Zai_Org_Glm_4_7_Flash` with all that it has.
    pub fn new(
        inputs: BaseAiCfZaiOrgGlm47FlashInputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfZaiOrgGlm47Flash {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfZaiOrgGlm47Flash {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
