//! `Base_Ai_Cf_Moonshotai_Kimi_K2_6`: The dictionary [`Base_Ai_Cf_Moonshotai_Kimi_K2_6`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BaseAiCfMoonshotaiKimiK26Inputs, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Moonshotai_Kimi_K2_6`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Moonshotai_Kimi_K2_6")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMoonshotaiKimiK26 {
    /// The member `inputs`.
    pub inputs: BaseAiCfMoonshotaiKimiK26Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfMoonshotaiKimiK26 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: BaseAiCfMoonshotaiKimiK26Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
