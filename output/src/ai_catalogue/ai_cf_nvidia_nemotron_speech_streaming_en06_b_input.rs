//! `Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input`: The dictionary [`Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfNvidiaNemotronSpeechStreamingEn06BInputAudioOrStr,
    AiCfNvidiaNemotronSpeechStreamingEn06BInputEncoding,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfNvidiaNemotronSpeechStreamingEn06BInput {
    /// readable stream with audio data and content-type specified for that data
    pub audio: AiCfNvidiaNemotronSpeechStreamingEn06BInputAudioOrStr,
    /// The member `encoding`.
    pub encoding: Option<AiCfNvidiaNemotronSpeechStreamingEn06BInputEncoding>,
    /// The member `sample_rate`.
    pub sample_rate: Option<f64>,
    /// The member `channels`.
    pub channels: Option<f64>,
}

impl AiCfNvidiaNemotronSpeechStreamingEn06BInput {
    /// With what must be set, and nothing else.
    ///
    /// - `audio`: readable stream with audio data and content-type specified for that data
    #[inline]
    pub fn new(audio: impl Into<AiCfNvidiaNemotronSpeechStreamingEn06BInputAudioOrStr>) -> Self {
        Self { audio: audio.into(), encoding: None, sample_rate: None, channels: None }
    }

    /// The member `encoding`.
    #[inline]
    pub fn encoding(
        mut self,
        encoding: AiCfNvidiaNemotronSpeechStreamingEn06BInputEncoding,
    ) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// The member `sample_rate`.
    #[inline]
    pub fn sample_rate(mut self, sample_rate: f64) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }

    /// The member `channels`.
    #[inline]
    pub fn channels(mut self, channels: f64) -> Self {
        self.channels = Some(channels);
        self
    }
}
