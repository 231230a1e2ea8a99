//! `AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo`: The dictionary `AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo`.
#[doc(alias = "AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo {
    /// The language of the audio being transcribed or translated.
    pub language: Option<String>,
    /// The confidence level or probability of the detected language being accurate, represented as a decimal between 0 and 1.
    pub language_probability: Option<f64>,
    /// The total duration of the original audio file, in seconds.
    pub duration: Option<f64>,
    /// The duration of the audio after applying Voice Activity Detection (VAD) to remove silent or irrelevant sections, in seconds.
    pub duration_after_vad: Option<f64>,
}

impl ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo {
    /// A `AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The language of the audio being transcribed or translated.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The confidence level or probability of the detected language being accurate, represented as a decimal between 0 and 1.
    pub fn language_probability(mut self, language_probability: f64) -> Self {
        self.language_probability = Some(language_probability);
        self
    }

    /// The total duration of the original audio file, in seconds.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// The duration of the audio after applying Voice Activity Detection (VAD) to remove silent or irrelevant sections, in seconds.
    pub fn duration_after_vad(mut self, duration_after_vad: f64) -> Self {
        self.duration_after_vad = Some(duration_after_vad);
        self
    }
}

impl rt::Encode for ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.language);
        pack.put(&self.language_probability);
        pack.put(&self.duration);
        pack.put(&self.duration_after_vad);
    }
}

impl rt::Decode for ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            language: r.get()?,
            language_probability: r.get()?,
            duration: r.get()?,
            duration_after_vad: r.get()?,
        })
    }
}
