//! `Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct`: The dictionary [`Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMistralaiMistralSmall3124BInstructInput, AiCfMistralaiMistralSmall3124BInstructOutput,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMistralaiMistralSmall3124BInstruct {
    /// The member `inputs`.
    pub inputs: AiCfMistralaiMistralSmall3124BInstructInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMistralaiMistralSmall3124BInstructOutput,
}

impl BaseAiCfMistralaiMistralSmall3124BInstruct {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfMistralaiMistralSmall3124BInstructInput>,
        post_processed_outputs: AiCfMistralaiMistralSmall3124BInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
