//! `Ai_Cf_Deepgram_Aura_1_Input`: The dictionary [`Ai_Cf_Deepgram_Aura_1_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfDeepgramAura1InputContainer, AiCfDeepgramAura1InputEncoding, AiCfDeepgramAura1InputSpeaker,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Deepgram_Aura_1_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Deepgram_Aura_1_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramAura1Input {
    /// Speaker used to produce the audio.
    pub speaker: Option<AiCfDeepgramAura1InputSpeaker>,
    /// Encoding of the output audio.
    pub encoding: Option<AiCfDeepgramAura1InputEncoding>,
    /// Container specifies the file format wrapper for the output audio. The available options depend on the encoding type..
    pub container: Option<AiCfDeepgramAura1InputContainer>,
    /// The text content to be converted to speech
    pub text: String,
    /// Sample Rate specifies the sample rate for the output audio. Based on the encoding, different sample rates are supported. For some encodings, the sample rate is not configurable
    pub sample_rate: Option<f64>,
    /// The bitrate of the audio in bits per second. Choose from predefined ranges or specific values based on the encoding type.
    pub bit_rate: Option<f64>,
}

impl AiCfDeepgramAura1Input {
    /// With what must be set, and nothing else.
    ///
    /// - `text`: The text content to be converted to speech
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            speaker: None,
            encoding: None,
            container: None,
            text: text.into(),
            sample_rate: None,
            bit_rate: None,
        }
    }

    /// Speaker used to produce the audio.
    #[inline]
    pub fn speaker(mut self, speaker: AiCfDeepgramAura1InputSpeaker) -> Self {
        self.speaker = Some(speaker);
        self
    }

    /// Encoding of the output audio.
    #[inline]
    pub fn encoding(mut self, encoding: AiCfDeepgramAura1InputEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Container specifies the file format wrapper for the output audio. The available options depend on the encoding type..
    #[inline]
    pub fn container(mut self, container: AiCfDeepgramAura1InputContainer) -> Self {
        self.container = Some(container);
        self
    }

    /// Sample Rate specifies the sample rate for the output audio. Based on the encoding, different sample rates are supported. For some encodings, the sample rate is not configurable
    #[inline]
    pub fn sample_rate(mut self, sample_rate: f64) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }

    /// The bitrate of the audio in bits per second. Choose from predefined ranges or specific values based on the encoding type.
    #[inline]
    pub fn bit_rate(mut self, bit_rate: f64) -> Self {
        self.bit_rate = Some(bit_rate);
        self
    }
}
