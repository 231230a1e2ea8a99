//! `Base_Ai_Cf_Openai_Whisper_Tiny_En`: The dictionary [`Base_Ai_Cf_Openai_Whisper_Tiny_En`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperTinyEnOutput;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Openai_Whisper_Tiny_En`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Openai_Whisper_Tiny_En")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisperTinyEn {
    /// The member `inputs`.
    ///
    /// A JavaScript value, one of: `string`, `AiCfOpenaiWhisperTinyEnInputWithAudio`.
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperTinyEnOutput,
}

impl BaseAiCfOpenaiWhisperTinyEn {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: impl IntoJs, post_processed_outputs: AiCfOpenaiWhisperTinyEnOutput) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}
