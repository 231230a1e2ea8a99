//! `Base_Ai_Cf_Openai_Whisper_Tiny_En`: The dictionary [`Base_Ai_Cf_Openai_Whisper_Tiny_En`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfOpenaiWhisperTinyEnInput, AiCfOpenaiWhisperTinyEnOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Openai_Whisper_Tiny_En`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Openai_Whisper_Tiny_En")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisperTinyEn {
    /// The member `inputs`.
    pub inputs: AiCfOpenaiWhisperTinyEnInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperTinyEnOutput,
}

impl BaseAiCfOpenaiWhisperTinyEn {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfOpenaiWhisperTinyEnInput>,
        post_processed_outputs: AiCfOpenaiWhisperTinyEnOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
