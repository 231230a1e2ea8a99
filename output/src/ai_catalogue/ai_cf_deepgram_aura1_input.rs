//! `Ai_Cf_Deepgram_Aura_1_Input`: The dictionary `Ai_Cf_Deepgram_Aura_1_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    AiCfDeepgramAura1InputContainer, AiCfDeepgramAura1InputEncoding, AiCfDeepgramAura1InputSpeaker,
};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Deepgram_Aura_1_Input`.
#[doc(alias = "Ai_Cf_Deepgram_Aura_1_Input")]
#[derive(Clone, Debug)]
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
    /// A `Ai_Cf_Deepgram_Aura_1_Input` with what it must have.
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
    pub fn speaker(mut self, speaker: AiCfDeepgramAura1InputSpeaker) -> Self {
        self.speaker = Some(speaker);
        self
    }

    /// Encoding of the output audio.
    pub fn encoding(mut self, encoding: AiCfDeepgramAura1InputEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Container specifies the file format wrapper for the output audio. The available options depend on the encoding type..
    pub fn container(mut self, container: AiCfDeepgramAura1InputContainer) -> Self {
        self.container = Some(container);
        self
    }

    /// Sample Rate specifies the sample rate for the output audio. Based on the encoding, different sample rates are supported. For some encodings, the sample rate is not configurable
    pub fn sample_rate(mut self, sample_rate: f64) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }

    /// The bitrate of the audio in bits per second. Choose from predefined ranges or specific values based on the encoding type.
    pub fn bit_rate(mut self, bit_rate: f64) -> Self {
        self.bit_rate = Some(bit_rate);
        self
    }
}

impl rt::Encode for AiCfDeepgramAura1Input {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.speaker);
        pack.put(&self.encoding);
        pack.put(&self.container);
        pack.put(&self.text);
        pack.put(&self.sample_rate);
        pack.put(&self.bit_rate);
    }
}

impl rt::Decode for AiCfDeepgramAura1Input {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            speaker: r.get()?,
            encoding: r.get()?,
            container: r.get()?,
            text: r.get()?,
            sample_rate: r.get()?,
            bit_rate: r.get()?,
        })
    }
}
