//! `Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`: The dictionary [`Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfAisingaporeGemmaSeaLionV427BItInput, AiCfAisingaporeGemmaSeaLionV427BItOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    /// The member `inputs`.
    pub inputs: AiCfAisingaporeGemmaSeaLionV427BItInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfAisingaporeGemmaSeaLionV427BItOutput,
}

impl BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfAisingaporeGemmaSeaLionV427BItInput>,
        post_processed_outputs: impl Into<AiCfAisingaporeGemmaSeaLionV427BItOutput>,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs: post_processed_outputs.into() }
    }
}
