//! `AiCfOpenaiWhisperLargeV3TurboOutputSegment`: The dictionary [`AiCfOpenaiWhisperLargeV3TurboOutputSegment`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfOpenaiWhisperLargeV3TurboOutputSegment`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperLargeV3TurboOutputSegment {
    /// The starting time of the segment within the audio, in seconds.
    pub start: Option<f64>,
    /// The ending time of the segment within the audio, in seconds.
    pub end: Option<f64>,
    /// The transcription of the segment.
    pub text: Option<String>,
    /// The temperature used in the decoding process, controlling randomness in predictions. Lower values result in more deterministic outputs.
    pub temperature: Option<f64>,
    /// The average log probability of the predictions for the words in this segment, indicating overall confidence.
    pub avg_logprob: Option<f64>,
    /// The compression ratio of the input to the output, measuring how much the text was compressed during the transcription process.
    pub compression_ratio: Option<f64>,
    /// The probability that the segment contains no speech, represented as a decimal between 0 and 1.
    pub no_speech_prob: Option<f64>,
    /// The member `words`.
    pub words: Option<Vec<AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord>>,
}

impl AiCfOpenaiWhisperLargeV3TurboOutputSegment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The starting time of the segment within the audio, in seconds.
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The ending time of the segment within the audio, in seconds.
    #[inline]
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }

    /// The transcription of the segment.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The temperature used in the decoding process, controlling randomness in predictions. Lower values result in more deterministic outputs.
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The average log probability of the predictions for the words in this segment, indicating overall confidence.
    #[inline]
    pub fn avg_logprob(mut self, avg_logprob: f64) -> Self {
        self.avg_logprob = Some(avg_logprob);
        self
    }

    /// The compression ratio of the input to the output, measuring how much the text was compressed during the transcription process.
    #[inline]
    pub fn compression_ratio(mut self, compression_ratio: f64) -> Self {
        self.compression_ratio = Some(compression_ratio);
        self
    }

    /// The probability that the segment contains no speech, represented as a decimal between 0 and 1.
    #[inline]
    pub fn no_speech_prob(mut self, no_speech_prob: f64) -> Self {
        self.no_speech_prob = Some(no_speech_prob);
        self
    }

    /// The member `words`.
    #[inline]
    pub fn words(mut self, words: Vec<AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord>) -> Self {
        self.words = Some(words);
        self
    }
}
