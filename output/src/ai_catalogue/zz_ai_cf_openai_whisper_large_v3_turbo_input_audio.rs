//! `AiCfOpenaiWhisperLargeV3TurboInputAudio`: The dictionary `AiCfOpenaiWhisperLargeV3TurboInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfOpenaiWhisperLargeV3TurboInputAudio`.
#[doc(alias = "AiCfOpenaiWhisperLargeV3TurboInputAudio")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfOpenaiWhisperLargeV3TurboInputAudio {
    /// The member `body`.
    pub body: Option<Js>,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
}

impl ZzAiCfOpenaiWhisperLargeV3TurboInputAudio {
    /// A `AiCfOpenaiWhisperLargeV3TurboInputAudio` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `body`.
    pub fn body(mut self, body: impl IntoJs) -> Self {
        self.body = Some(body.into_js());
        self
    }

    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl rt::Encode for ZzAiCfOpenaiWhisperLargeV3TurboInputAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.body);
        pack.put(&self.content_type);
    }
}

impl rt::Decode for ZzAiCfOpenaiWhisperLargeV3TurboInputAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let body = r.get();
        let content_type = r.get();
        Ok(Self { body: body?, content_type: content_type? })
    }
}
