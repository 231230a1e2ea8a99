//! `AiCfOpenaiWhisperLargeV3TurboOutputSegment`: The dictionary `AiCfOpenaiWhisperLargeV3TurboOutputSegment`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord;
use crate::rt::{self, Result};

/// The dictionary `AiCfOpenaiWhisperLargeV3TurboOutputSegment`.
#[doc(alias = "AiCfOpenaiWhisperLargeV3TurboOutputSegment")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment {
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
    pub words: Option<Vec<ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord>>,
}

impl ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment {
    /// A `AiCfOpenaiWhisperLargeV3TurboOutputSegment` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The starting time of the segment within the audio, in seconds.
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The ending time of the segment within the audio, in seconds.
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }

    /// The transcription of the segment.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The temperature used in the decoding process, controlling randomness in predictions. Lower values result in more deterministic outputs.
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The average log probability of the predictions for the words in this segment, indicating overall confidence.
    pub fn avg_logprob(mut self, avg_logprob: f64) -> Self {
        self.avg_logprob = Some(avg_logprob);
        self
    }

    /// The compression ratio of the input to the output, measuring how much the text was compressed during the transcription process.
    pub fn compression_ratio(mut self, compression_ratio: f64) -> Self {
        self.compression_ratio = Some(compression_ratio);
        self
    }

    /// The probability that the segment contains no speech, represented as a decimal between 0 and 1.
    pub fn no_speech_prob(mut self, no_speech_prob: f64) -> Self {
        self.no_speech_prob = Some(no_speech_prob);
        self
    }

    /// The member `words`.
    pub fn words(mut self, words: Vec<ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord>) -> Self {
        self.words = Some(words);
        self
    }
}

impl rt::Encode for ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.start);
        pack.put(&self.end);
        pack.put(&self.text);
        pack.put(&self.temperature);
        pack.put(&self.avg_logprob);
        pack.put(&self.compression_ratio);
        pack.put(&self.no_speech_prob);
        pack.put(&self.words);
    }
}

impl rt::Decode for ZzAiCfOpenaiWhisperLargeV3TurboOutputSegment {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            start: r.get()?,
            end: r.get()?,
            text: r.get()?,
            temperature: r.get()?,
            avg_logprob: r.get()?,
            compression_ratio: r.get()?,
            no_speech_prob: r.get()?,
            words: r.get()?,
        })
    }
}
