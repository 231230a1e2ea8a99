//! `AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo`: The dictionary [`AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo {
    /// The language of the audio being transcribed or translated.
    pub language: Option<String>,
    /// The confidence level or probability of the detected language being accurate, represented as a decimal between 0 and 1.
    pub language_probability: Option<f64>,
    /// The total duration of the original audio file, in seconds.
    pub duration: Option<f64>,
    /// The duration of the audio after applying Voice Activity Detection (VAD) to remove silent or irrelevant sections, in seconds.
    pub duration_after_vad: Option<f64>,
}

impl AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The language of the audio being transcribed or translated.
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The confidence level or probability of the detected language being accurate, represented as a decimal between 0 and 1.
    #[inline]
    pub fn language_probability(mut self, language_probability: f64) -> Self {
        self.language_probability = Some(language_probability);
        self
    }

    /// The total duration of the original audio file, in seconds.
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// The duration of the audio after applying Voice Activity Detection (VAD) to remove silent or irrelevant sections, in seconds.
    #[inline]
    pub fn duration_after_vad(mut self, duration_after_vad: f64) -> Self {
        self.duration_after_vad = Some(duration_after_vad);
        self
    }
}
