//! `Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`: The dictionary [`Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen330BA3BFp8 {
    /// The member `inputs`.
    ///
    /// A JavaScript value, one of: `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Prompt`, `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_...`.
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// A JavaScript value, one of: `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Chat_Completion_Response`, `Ai_Cf_Qwen_...`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfQwenQwen330BA3BFp8 {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}
