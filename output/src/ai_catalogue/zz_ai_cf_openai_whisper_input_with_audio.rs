//! `AiCfOpenaiWhisperInputWithAudio`: The dictionary `AiCfOpenaiWhisperInputWithAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfOpenaiWhisperInputWithAudio`.
#[doc(alias = "AiCfOpenaiWhisperInputWithAudio")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfOpenaiWhisperInputWithAudio {
    /// An array of integers that represent the audio data constrained to 8-bit unsigned integer values
    pub audio: Vec<f64>,
}

impl ZzAiCfOpenaiWhisperInputWithAudio {
    /// A `AiCfOpenaiWhisperInputWithAudio` with all that it has.
    pub fn new(audio: Vec<f64>) -> Self {
        Self { audio }
    }
}

impl rt::Encode for ZzAiCfOpenaiWhisperInputWithAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.audio);
    }
}

impl rt::Decode for ZzAiCfOpenaiWhisperInputWithAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { audio: r.get()? })
    }
}
