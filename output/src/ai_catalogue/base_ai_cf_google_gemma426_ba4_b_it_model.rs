//! `Base_Ai_Cf_Google_Gemma_4_26B_A4B_IT`: The dictionary [`Base_Ai_Cf_Google_Gemma_4_26B_A4B_IT`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::{AiCfGoogleGemma426BA4BItInput, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Google_Gemma_4_26B_A4B_IT`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Google_Gemma_4_26B_A4B_IT")]
#[deprecated(note = "Use Base_Ai_Cf_Google_Gemma_4_26B_A4B_It.")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfGoogleGemma426BA4BItModel {
    /// The member `inputs`.
    pub inputs: AiCfGoogleGemma426BA4BItInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfGoogleGemma426BA4BItModel {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfGoogleGemma426BA4BItInput,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
