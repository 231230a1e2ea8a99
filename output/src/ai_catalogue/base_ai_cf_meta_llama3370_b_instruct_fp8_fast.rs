//! `Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast`: The dictionary [`Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlama3370BInstructFp8FastInput, AiCfMetaLlama3370BInstructFp8FastOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMetaLlama3370BInstructFp8Fast {
    /// The member `inputs`.
    pub inputs: AiCfMetaLlama3370BInstructFp8FastInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlama3370BInstructFp8FastOutput,
}

impl BaseAiCfMetaLlama3370BInstructFp8Fast {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfMetaLlama3370BInstructFp8FastInput>,
        post_processed_outputs: impl Into<AiCfMetaLlama3370BInstructFp8FastOutput>,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs: post_processed_outputs.into() }
    }
}
