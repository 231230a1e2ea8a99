//! `Base_Ai_Cf_Qwen_Qwen3_8_27B`: The dictionary [`Base_Ai_Cf_Qwen_Qwen3_8_27B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BaseAiCfQwenQwen3827BInputs, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Qwen_Qwen3_8_27B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen3_8_27B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen3827B {
    /// The member `inputs`.
    pub inputs: BaseAiCfQwenQwen3827BInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfQwenQwen3827B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: BaseAiCfQwenQwen3827BInputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
