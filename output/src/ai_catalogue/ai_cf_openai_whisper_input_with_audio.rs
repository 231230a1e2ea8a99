//! `AiCfOpenaiWhisperInputWithAudio`: The dictionary [`AiCfOpenaiWhisperInputWithAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfOpenaiWhisperInputWithAudio`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperInputWithAudio {
    /// An array of integers that represent the audio data constrained to 8-bit unsigned integer values
    pub audio: Vec<f64>,
}

impl AiCfOpenaiWhisperInputWithAudio {
    /// With all that there is.
    ///
    /// - `audio`: An array of integers that represent the audio data constrained to 8-bit unsigned integer values
    #[inline]
    pub fn new(audio: Vec<f64>) -> Self {
        Self { audio }
    }
}
