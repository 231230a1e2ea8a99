//! `Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2`: The dictionary [`Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfPipecatAiSmartTurnV2Input, AiCfPipecatAiSmartTurnV2Output};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfPipecatAiSmartTurnV2 {
    /// The member `inputs`.
    pub inputs: AiCfPipecatAiSmartTurnV2Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfPipecatAiSmartTurnV2Output,
}

impl BaseAiCfPipecatAiSmartTurnV2 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfPipecatAiSmartTurnV2Input,
        post_processed_outputs: AiCfPipecatAiSmartTurnV2Output,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
