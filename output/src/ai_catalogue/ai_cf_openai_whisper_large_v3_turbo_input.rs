//! `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Input`: The dictionary [`Ai_Cf_Openai_Whisper_Large_V3_Turbo_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperLargeV3TurboInputAudioOrStr;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Openai_Whisper_Large_V3_Turbo_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Openai_Whisper_Large_V3_Turbo_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperLargeV3TurboInput {
    /// The member `audio`.
    pub audio: AiCfOpenaiWhisperLargeV3TurboInputAudioOrStr,
    /// Supported tasks are 'translate' or 'transcribe'.
    pub task: Option<String>,
    /// The language of the audio being transcribed or translated.
    pub language: Option<String>,
    /// Preprocess the audio with a voice activity detection model.
    pub vad_filter: Option<bool>,
    /// A text prompt to help provide context to the model on the contents of the audio.
    pub initial_prompt: Option<String>,
    /// The prefix appended to the beginning of the output of the transcription and can guide the transcription result.
    pub prefix: Option<String>,
    /// The number of beams to use in beam search decoding. Higher values may improve accuracy at the cost of speed.
    pub beam_size: Option<f64>,
    /// Whether to condition on previous text during transcription. Setting to false may help prevent hallucination loops.
    pub condition_on_previous_text: Option<bool>,
    /// Threshold for detecting no-speech segments. Segments with no-speech probability above this value are skipped.
    pub no_speech_threshold: Option<f64>,
    /// Threshold for filtering out segments with high compression ratio, which often indicate repetitive or hallucinated text.
    pub compression_ratio_threshold: Option<f64>,
    /// Threshold for filtering out segments with low average log probability, indicating low confidence.
    pub log_prob_threshold: Option<f64>,
    /// Optional threshold (in seconds) to skip silent periods that may cause hallucinations.
    pub hallucination_silence_threshold: Option<f64>,
}

impl AiCfOpenaiWhisperLargeV3TurboInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(audio: impl Into<AiCfOpenaiWhisperLargeV3TurboInputAudioOrStr>) -> Self {
        Self {
            audio: audio.into(),
            task: None,
            language: None,
            vad_filter: None,
            initial_prompt: None,
            prefix: None,
            beam_size: None,
            condition_on_previous_text: None,
            no_speech_threshold: None,
            compression_ratio_threshold: None,
            log_prob_threshold: None,
            hallucination_silence_threshold: None,
        }
    }

    /// Supported tasks are 'translate' or 'transcribe'.
    #[inline]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }

    /// The language of the audio being transcribed or translated.
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Preprocess the audio with a voice activity detection model.
    #[inline]
    pub fn vad_filter(mut self, vad_filter: bool) -> Self {
        self.vad_filter = Some(vad_filter);
        self
    }

    /// A text prompt to help provide context to the model on the contents of the audio.
    #[inline]
    pub fn initial_prompt(mut self, initial_prompt: impl Into<String>) -> Self {
        self.initial_prompt = Some(initial_prompt.into());
        self
    }

    /// The prefix appended to the beginning of the output of the transcription and can guide the transcription result.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The number of beams to use in beam search decoding. Higher values may improve accuracy at the cost of speed.
    #[inline]
    pub fn beam_size(mut self, beam_size: f64) -> Self {
        self.beam_size = Some(beam_size);
        self
    }

    /// Whether to condition on previous text during transcription. Setting to false may help prevent hallucination loops.
    #[inline]
    pub fn condition_on_previous_text(mut self, condition_on_previous_text: bool) -> Self {
        self.condition_on_previous_text = Some(condition_on_previous_text);
        self
    }

    /// Threshold for detecting no-speech segments. Segments with no-speech probability above this value are skipped.
    #[inline]
    pub fn no_speech_threshold(mut self, no_speech_threshold: f64) -> Self {
        self.no_speech_threshold = Some(no_speech_threshold);
        self
    }

    /// Threshold for filtering out segments with high compression ratio, which often indicate repetitive or hallucinated text.
    #[inline]
    pub fn compression_ratio_threshold(mut self, compression_ratio_threshold: f64) -> Self {
        self.compression_ratio_threshold = Some(compression_ratio_threshold);
        self
    }

    /// Threshold for filtering out segments with low average log probability, indicating low confidence.
    #[inline]
    pub fn log_prob_threshold(mut self, log_prob_threshold: f64) -> Self {
        self.log_prob_threshold = Some(log_prob_threshold);
        self
    }

    /// Optional threshold (in seconds) to skip silent periods that may cause hallucinations.
    #[inline]
    pub fn hallucination_silence_threshold(mut self, hallucination_silence_threshold: f64) -> Self {
        self.hallucination_silence_threshold = Some(hallucination_silence_threshold);
        self
    }
}
