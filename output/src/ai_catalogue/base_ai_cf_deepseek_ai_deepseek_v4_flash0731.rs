//! `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731`: The dictionary [`Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfDeepseekAiDeepseekV4Flash0731 {
    /// The member `inputs`.
    pub inputs: BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfDeepseekAiDeepseekV4Flash0731 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
