//! `Base_Ai_Cf_Openai_Gpt_Oss_120B`: The dictionary `Base_Ai_Cf_Openai_Gpt_Oss_120B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary `Base_Ai_Cf_Openai_Gpt_Oss_120B`.
#[doc(alias = "Base_Ai_Cf_Openai_Gpt_Oss_120B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiGptOss120B {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`BaseAiCfOpenaiGptOss120BInputsWithBackground | BaseAiCfOpenaiGptOss...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponsesOutput | ChatCompletionsOutput`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfOpenaiGptOss120B {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}
