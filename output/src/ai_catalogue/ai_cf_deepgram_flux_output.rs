//! `Ai_Cf_Deepgram_Flux_Output`: Output will be returned as websocket messages.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfDeepgramFluxOutputEvent, AiCfDeepgramFluxOutputWord};
use crate::{FromJs, IntoJs};

/// Output will be returned as websocket messages.
#[doc(alias = "Ai_Cf_Deepgram_Flux_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramFluxOutput {
    /// The unique identifier of the request (uuid)
    pub request_id: Option<String>,
    /// Starts at 0 and increments for each message the server sends to the client.
    pub sequence_id: Option<f64>,
    /// The type of event being reported.
    pub event: Option<AiCfDeepgramFluxOutputEvent>,
    /// The index of the current turn
    pub turn_index: Option<f64>,
    /// Start time in seconds of the audio range that was transcribed
    pub audio_window_start: Option<f64>,
    /// End time in seconds of the audio range that was transcribed
    pub audio_window_end: Option<f64>,
    /// Text that was said over the course of the current turn
    pub transcript: Option<String>,
    /// The words in the transcript
    pub words: Option<Vec<AiCfDeepgramFluxOutputWord>>,
    /// Confidence that no more speech is coming in this turn
    pub end_of_turn_confidence: Option<f64>,
}

impl AiCfDeepgramFluxOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The unique identifier of the request (uuid)
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Starts at 0 and increments for each message the server sends to the client.
    #[inline]
    pub fn sequence_id(mut self, sequence_id: f64) -> Self {
        self.sequence_id = Some(sequence_id);
        self
    }

    /// The type of event being reported.
    #[inline]
    pub fn event(mut self, event: AiCfDeepgramFluxOutputEvent) -> Self {
        self.event = Some(event);
        self
    }

    /// The index of the current turn
    #[inline]
    pub fn turn_index(mut self, turn_index: f64) -> Self {
        self.turn_index = Some(turn_index);
        self
    }

    /// Start time in seconds of the audio range that was transcribed
    #[inline]
    pub fn audio_window_start(mut self, audio_window_start: f64) -> Self {
        self.audio_window_start = Some(audio_window_start);
        self
    }

    /// End time in seconds of the audio range that was transcribed
    #[inline]
    pub fn audio_window_end(mut self, audio_window_end: f64) -> Self {
        self.audio_window_end = Some(audio_window_end);
        self
    }

    /// Text that was said over the course of the current turn
    #[inline]
    pub fn transcript(mut self, transcript: impl Into<String>) -> Self {
        self.transcript = Some(transcript.into());
        self
    }

    /// The words in the transcript
    #[inline]
    pub fn words(mut self, words: Vec<AiCfDeepgramFluxOutputWord>) -> Self {
        self.words = Some(words);
        self
    }

    /// Confidence that no more speech is coming in this turn
    #[inline]
    pub fn end_of_turn_confidence(mut self, end_of_turn_confidence: f64) -> Self {
        self.end_of_turn_confidence = Some(end_of_turn_confidence);
        self
    }
}
