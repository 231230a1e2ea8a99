//! `BaseAiTextToSpeech`: The dictionary [`BaseAiTextToSpeech`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiTextToSpeechInput;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTextToSpeech`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTextToSpeech {
    /// The member `inputs`.
    pub inputs: AiTextToSpeechInput,
    /// The member `postProcessedOutputs`.
    ///
    /// A JavaScript value, one of: `Uint8Array`, `AiTextToSpeechOutputWithAudio`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiTextToSpeech {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: AiTextToSpeechInput, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into_js() }
    }
}
