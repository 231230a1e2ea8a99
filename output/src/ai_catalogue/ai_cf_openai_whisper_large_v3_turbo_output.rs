//! `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output`: The dictionary `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment,
    ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo,
};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output`.
#[doc(alias = "Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperLargeV3TurboOutput {
    /// The member `transcription_info`.
    pub transcription_info: Option<ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo>,
    /// The complete transcription of the audio.
    pub text: String,
    /// The total number of words in the transcription.
    pub word_count: Option<f64>,
    /// The member `segments`.
    pub segments: Option<Vec<ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment>>,
    /// The transcription in WebVTT format, which includes timing and text information for use in subtitles.
    pub vtt: Option<String>,
}

impl AiCfOpenaiWhisperLargeV3TurboOutput {
    /// A `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output` with what it must have.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            transcription_info: None,
            text: text.into(),
            word_count: None,
            segments: None,
            vtt: None,
        }
    }

    /// The member `transcription_info`.
    pub fn transcription_info(
        mut self,
        transcription_info: ZzAiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo,
    ) -> Self {
        self.transcription_info = Some(transcription_info);
        self
    }

    /// The total number of words in the transcription.
    pub fn word_count(mut self, word_count: f64) -> Self {
        self.word_count = Some(word_count);
        self
    }

    /// The member `segments`.
    pub fn segments(mut self, segments: Vec<ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment>) -> Self {
        self.segments = Some(segments);
        self
    }

    /// The transcription in WebVTT format, which includes timing and text information for use in subtitles.
    pub fn vtt(mut self, vtt: impl Into<String>) -> Self {
        self.vtt = Some(vtt.into());
        self
    }
}

impl rt::Encode for AiCfOpenaiWhisperLargeV3TurboOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.transcription_info);
        pack.put(&self.text);
        pack.put(&self.word_count);
        pack.put(&self.segments);
        pack.put(&self.vtt);
    }
}

impl rt::Decode for AiCfOpenaiWhisperLargeV3TurboOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            transcription_info: r.get()?,
            text: r.get()?,
            word_count: r.get()?,
            segments: r.get()?,
            vtt: r.get()?,
        })
    }
}
