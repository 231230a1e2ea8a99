//! `ChatCompletionAudio`: The dictionary `ChatCompletionAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionAudio {
    /// The member `id`.
    pub id: String,
    /// Base64 encoded audio bytes.
    pub data: String,
    /// The member `expires_at`.
    pub expires_at: f64,
    /// The member `transcript`.
    pub transcript: String,
}

impl ChatCompletionAudio {
    /// A `ChatCompletionAudio` with all that it has.
    pub fn new(
        id: impl Into<String>,
        data: impl Into<String>,
        expires_at: f64,
        transcript: impl Into<String>,
    ) -> Self {
        Self { id: id.into(), data: data.into(), expires_at, transcript: transcript.into() }
    }
}

impl rt::Encode for ChatCompletionAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.data);
        pack.put(&self.expires_at);
        pack.put(&self.transcript);
    }
}

impl rt::Decode for ChatCompletionAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, data: r.get()?, expires_at: r.get()?, transcript: r.get()? })
    }
}
