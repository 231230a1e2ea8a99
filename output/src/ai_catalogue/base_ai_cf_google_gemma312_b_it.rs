//! `Base_Ai_Cf_Google_Gemma_3_12B_It`: The dictionary [`Base_Ai_Cf_Google_Gemma_3_12B_It`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfGoogleGemma312BItInput, AiCfGoogleGemma312BItOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Google_Gemma_3_12B_It`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Google_Gemma_3_12B_It")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfGoogleGemma312BIt {
    /// The member `inputs`.
    pub inputs: AiCfGoogleGemma312BItInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfGoogleGemma312BItOutput,
}

impl BaseAiCfGoogleGemma312BIt {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfGoogleGemma312BItInput>,
        post_processed_outputs: AiCfGoogleGemma312BItOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
