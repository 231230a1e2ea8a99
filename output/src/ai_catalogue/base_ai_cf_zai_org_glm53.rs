//! `Base_Ai_Cf_Zai_Org_Glm_5_3`: The dictionary `Base_Ai_Cf_Zai_Org_Glm_5_3`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfZaiOrgGlm53Inputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Zai_Org_Glm_5_3`.
#[doc(alias = "Base_Ai_Cf_Zai_Org_Glm_5_3")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfZaiOrgGlm53 {
    /// The member `inputs`.
    pub inputs: BaseAiCfZaiOrgGlm53Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfZaiOrgGlm53 {
    /// A `Base_Ai_Cf_Zai_Org_Glm_5_3` with all that it has.
    pub fn new(
        inputs: BaseAiCfZaiOrgGlm53Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfZaiOrgGlm53 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfZaiOrgGlm53 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
