//! `Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B`: The dictionary [`Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfAi4BharatIndictrans2EnIndic1BInput, AiCfAi4BharatIndictrans2EnIndic1BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfAi4BharatIndictrans2EnIndic1B {
    /// The member `inputs`.
    pub inputs: AiCfAi4BharatIndictrans2EnIndic1BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfAi4BharatIndictrans2EnIndic1BOutput,
}

impl BaseAiCfAi4BharatIndictrans2EnIndic1B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfAi4BharatIndictrans2EnIndic1BInput,
        post_processed_outputs: AiCfAi4BharatIndictrans2EnIndic1BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
