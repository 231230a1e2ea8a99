//! `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output`: The dictionary [`Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfOpenaiWhisperLargeV3TurboOutputSegment,
    AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Openai_Whisper_Large_V3_Turbo_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperLargeV3TurboOutput {
    /// The member `transcription_info`.
    pub transcription_info: Option<AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo>,
    /// The complete transcription of the audio.
    pub text: String,
    /// The total number of words in the transcription.
    pub word_count: Option<f64>,
    /// The member `segments`.
    pub segments: Option<Vec<AiCfOpenaiWhisperLargeV3TurboOutputSegment>>,
    /// The transcription in WebVTT format, which includes timing and text information for use in subtitles.
    pub vtt: Option<String>,
}

impl AiCfOpenaiWhisperLargeV3TurboOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `text`: The complete transcription of the audio.
    #[inline]
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
    #[inline]
    pub fn transcription_info(
        mut self,
        transcription_info: AiCfOpenaiWhisperLargeV3TurboOutputTranscriptionInfo,
    ) -> Self {
        self.transcription_info = Some(transcription_info);
        self
    }

    /// The total number of words in the transcription.
    #[inline]
    pub fn word_count(mut self, word_count: f64) -> Self {
        self.word_count = Some(word_count);
        self
    }

    /// The member `segments`.
    #[inline]
    pub fn segments(mut self, segments: Vec<AiCfOpenaiWhisperLargeV3TurboOutputSegment>) -> Self {
        self.segments = Some(segments);
        self
    }

    /// The transcription in WebVTT format, which includes timing and text information for use in subtitles.
    #[inline]
    pub fn vtt(mut self, vtt: impl Into<String>) -> Self {
        self.vtt = Some(vtt.into());
        self
    }
}
