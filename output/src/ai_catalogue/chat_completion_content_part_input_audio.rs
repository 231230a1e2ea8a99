//! `ChatCompletionContentPartInputAudio`: The dictionary `ChatCompletionContentPartInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionContentPartInputAudioInputAudio;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartInputAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartInputAudio {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `input_audio`.
    pub input_audio: ChatCompletionContentPartInputAudioInputAudio,
}

impl ChatCompletionContentPartInputAudio {
    /// A `ChatCompletionContentPartInputAudio` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        input_audio: ChatCompletionContentPartInputAudioInputAudio,
    ) -> Self {
        Self { type_: type_.into(), input_audio }
    }
}

impl rt::Encode for ChatCompletionContentPartInputAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.input_audio);
    }
}

impl rt::Decode for ChatCompletionContentPartInputAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, input_audio: r.get()? })
    }
}
