//! `Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct`: The dictionary [`Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwen25Coder32BInstructInput, AiCfQwenQwen25Coder32BInstructOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen25Coder32BInstruct {
    /// The member `inputs`.
    pub inputs: AiCfQwenQwen25Coder32BInstructInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfQwenQwen25Coder32BInstructOutput,
}

impl BaseAiCfQwenQwen25Coder32BInstruct {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfQwenQwen25Coder32BInstructInput>,
        post_processed_outputs: AiCfQwenQwen25Coder32BInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
