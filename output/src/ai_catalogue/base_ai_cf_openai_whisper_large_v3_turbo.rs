//! `Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo`: The dictionary [`Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfOpenaiWhisperLargeV3TurboInput, AiCfOpenaiWhisperLargeV3TurboOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisperLargeV3Turbo {
    /// The member `inputs`.
    pub inputs: AiCfOpenaiWhisperLargeV3TurboInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperLargeV3TurboOutput,
}

impl BaseAiCfOpenaiWhisperLargeV3Turbo {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfOpenaiWhisperLargeV3TurboInput,
        post_processed_outputs: AiCfOpenaiWhisperLargeV3TurboOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
