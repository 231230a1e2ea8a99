//! `BaseAiAutomaticSpeechRecognition`: The dictionary [`BaseAiAutomaticSpeechRecognition`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiAutomaticSpeechRecognitionInput, AiAutomaticSpeechRecognitionOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiAutomaticSpeechRecognition`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiAutomaticSpeechRecognition {
    /// The member `inputs`.
    pub inputs: AiAutomaticSpeechRecognitionInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiAutomaticSpeechRecognitionOutput,
}

impl BaseAiAutomaticSpeechRecognition {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiAutomaticSpeechRecognitionInput,
        post_processed_outputs: AiAutomaticSpeechRecognitionOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
