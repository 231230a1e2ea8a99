//! `Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`: The dictionary [`Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwen330BA3BFp8Input, AiCfQwenQwen330BA3BFp8Output};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen330BA3BFp8 {
    /// The member `inputs`.
    pub inputs: AiCfQwenQwen330BA3BFp8Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfQwenQwen330BA3BFp8Output,
}

impl BaseAiCfQwenQwen330BA3BFp8 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfQwenQwen330BA3BFp8Input>,
        post_processed_outputs: impl Into<AiCfQwenQwen330BA3BFp8Output>,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs: post_processed_outputs.into() }
    }
}
