//! `Base_Ai_Cf_Zai_Org_Glm_5_2`: The dictionary `Base_Ai_Cf_Zai_Org_Glm_5_2`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfZaiOrgGlm52Inputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Zai_Org_Glm_5_2`.
#[doc(alias = "Base_Ai_Cf_Zai_Org_Glm_5_2")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfZaiOrgGlm52 {
    /// The member `inputs`.
    pub inputs: BaseAiCfZaiOrgGlm52Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfZaiOrgGlm52 {
    /// A `Base_Ai_Cf_Zai_Org_Glm_5_2` with all that it has.
    pub fn new(
        inputs: BaseAiCfZaiOrgGlm52Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfZaiOrgGlm52 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfZaiOrgGlm52 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
