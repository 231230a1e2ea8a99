//! `Base_Ai_Cf_Openai_Gpt_Oss_20B`: The dictionary [`Base_Ai_Cf_Openai_Gpt_Oss_20B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Openai_Gpt_Oss_20B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Openai_Gpt_Oss_20B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiGptOss20B {
    /// The member `inputs`.
    ///
    /// A JavaScript value, one of: `BaseAiCfOpenaiGptOss20BInputsWithBackground`, `BaseAiCfOpenaiGptOss2...`.
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// A JavaScript value, one of: `ResponsesOutput`, `ChatCompletionsOutput`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfOpenaiGptOss20B {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}
