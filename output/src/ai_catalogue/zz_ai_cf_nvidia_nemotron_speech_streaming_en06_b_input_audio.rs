//! `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`: The dictionary `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`.
#[doc(alias = "AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfNvidiaNemotronSpeechStreamingEn06BInputAudio {
    /// The member `body`.
    pub body: Js,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: String,
}

impl ZzAiCfNvidiaNemotronSpeechStreamingEn06BInputAudio {
    /// A `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio` with all that it has.
    pub fn new(body: impl IntoJs, content_type: impl Into<String>) -> Self {
        Self { body: body.into_js(), content_type: content_type.into() }
    }
}

impl rt::Encode for ZzAiCfNvidiaNemotronSpeechStreamingEn06BInputAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.body);
        pack.put(&self.content_type);
    }
}

impl rt::Decode for ZzAiCfNvidiaNemotronSpeechStreamingEn06BInputAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let body = r.get();
        let content_type = r.get();
        Ok(Self { body: body?, content_type: content_type? })
    }
}
