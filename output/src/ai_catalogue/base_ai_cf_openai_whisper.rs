//! `Base_Ai_Cf_Openai_Whisper`: The dictionary [`Base_Ai_Cf_Openai_Whisper`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfOpenaiWhisperInput, AiCfOpenaiWhisperOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Openai_Whisper`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Openai_Whisper")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisper {
    /// The member `inputs`.
    pub inputs: AiCfOpenaiWhisperInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperOutput,
}

impl BaseAiCfOpenaiWhisper {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfOpenaiWhisperInput>,
        post_processed_outputs: AiCfOpenaiWhisperOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
