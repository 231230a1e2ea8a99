//! `Base_Ai_Cf_Leonardo_Phoenix_1_0`: The dictionary [`Base_Ai_Cf_Leonardo_Phoenix_1_0`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfLeonardoPhoenix10Input;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Leonardo_Phoenix_1_0`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Leonardo_Phoenix_1_0")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfLeonardoPhoenix10 {
    /// The member `inputs`.
    pub inputs: AiCfLeonardoPhoenix10Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: String,
}

impl BaseAiCfLeonardoPhoenix10 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfLeonardoPhoenix10Input,
        post_processed_outputs: impl Into<String>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}
