//! `Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`: The dictionary [`Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    /// The member `inputs`.
    ///
    /// A JavaScript value, one of: `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Prompt`, `Ai_Cf_Aisingapo...`.
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// A JavaScript value: `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Chat_Completion_Response...`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}
