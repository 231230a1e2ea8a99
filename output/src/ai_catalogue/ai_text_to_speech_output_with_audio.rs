//! `AiTextToSpeechOutputWithAudio`: The dictionary `AiTextToSpeechOutputWithAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextToSpeechOutputWithAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextToSpeechOutputWithAudio {
    /// The member `audio`.
    pub audio: String,
}

impl AiTextToSpeechOutputWithAudio {
    /// A `AiTextToSpeechOutputWithAudio` with all that it has.
    pub fn new(audio: impl Into<String>) -> Self {
        Self { audio: audio.into() }
    }
}

impl rt::Encode for AiTextToSpeechOutputWithAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.audio);
    }
}

impl rt::Decode for AiTextToSpeechOutputWithAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { audio: r.get()? })
    }
}
