//! `Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct`: The dictionary [`Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlama3211BVisionInstructInput, AiCfMetaLlama3211BVisionInstructOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMetaLlama3211BVisionInstruct {
    /// The member `inputs`.
    pub inputs: AiCfMetaLlama3211BVisionInstructInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlama3211BVisionInstructOutput,
}

impl BaseAiCfMetaLlama3211BVisionInstruct {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfMetaLlama3211BVisionInstructInput>,
        post_processed_outputs: AiCfMetaLlama3211BVisionInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
