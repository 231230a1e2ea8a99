//! `AiAutomaticSpeechRecognitionInput`: The dictionary `AiAutomaticSpeechRecognitionInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiAutomaticSpeechRecognitionInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiAutomaticSpeechRecognitionInput {
    /// The member `audio`.
    pub audio: Vec<f64>,
}

impl AiAutomaticSpeechRecognitionInput {
    /// A `AiAutomaticSpeechRecognitionInput` with all that it has.
    pub fn new(audio: Vec<f64>) -> Self {
        Self { audio }
    }
}

impl rt::Encode for AiAutomaticSpeechRecognitionInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.audio);
    }
}

impl rt::Decode for AiAutomaticSpeechRecognitionInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { audio: r.get()? })
    }
}
