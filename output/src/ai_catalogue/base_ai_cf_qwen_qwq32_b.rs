//! `Base_Ai_Cf_Qwen_Qwq_32B`: The dictionary [`Base_Ai_Cf_Qwen_Qwq_32B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwq32BInput, AiCfQwenQwq32BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Qwen_Qwq_32B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Qwen_Qwq_32B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfQwenQwq32B {
    /// The member `inputs`.
    pub inputs: AiCfQwenQwq32BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfQwenQwq32BOutput,
}

impl BaseAiCfQwenQwq32B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfQwenQwq32BInput>,
        post_processed_outputs: AiCfQwenQwq32BOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
