//! `ChatCompletionContentPartInputAudioInputAudio`: The dictionary `ChatCompletionContentPartInputAudioInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionContentPartInputAudioInputAudioFormat;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartInputAudioInputAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartInputAudioInputAudio {
    /// Base64 encoded audio data.
    pub data: String,
    /// The member `format`.
    pub format: ChatCompletionContentPartInputAudioInputAudioFormat,
}

impl ChatCompletionContentPartInputAudioInputAudio {
    /// A `ChatCompletionContentPartInputAudioInputAudio` with all that it has.
    pub fn new(
        data: impl Into<String>,
        format: ChatCompletionContentPartInputAudioInputAudioFormat,
    ) -> Self {
        Self { data: data.into(), format }
    }
}

impl rt::Encode for ChatCompletionContentPartInputAudioInputAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.data);
        pack.put(&self.format);
    }
}

impl rt::Decode for ChatCompletionContentPartInputAudioInputAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { data: r.get()?, format: r.get()? })
    }
}
