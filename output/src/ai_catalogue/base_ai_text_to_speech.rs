//! `BaseAiTextToSpeech`: The dictionary [`BaseAiTextToSpeech`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTextToSpeechInput, AiTextToSpeechOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTextToSpeech`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTextToSpeech {
    /// The member `inputs`.
    pub inputs: AiTextToSpeechInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTextToSpeechOutput,
}

impl BaseAiTextToSpeech {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiTextToSpeechInput,
        post_processed_outputs: impl Into<AiTextToSpeechOutput>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}
