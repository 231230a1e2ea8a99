//! `Base_Ai_Cf_Openai_Gpt_Oss_120B`: The dictionary [`Base_Ai_Cf_Openai_Gpt_Oss_120B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BaseAiCfOpenaiGptOss120BInputs, ResponsesOutputOrChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Openai_Gpt_Oss_120B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Openai_Gpt_Oss_120B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiGptOss120B {
    /// The member `inputs`.
    pub inputs: BaseAiCfOpenaiGptOss120BInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ResponsesOutputOrChatCompletionsOutput,
}

impl BaseAiCfOpenaiGptOss120B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<BaseAiCfOpenaiGptOss120BInputs>,
        post_processed_outputs: impl Into<ResponsesOutputOrChatCompletionsOutput>,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs: post_processed_outputs.into() }
    }
}
