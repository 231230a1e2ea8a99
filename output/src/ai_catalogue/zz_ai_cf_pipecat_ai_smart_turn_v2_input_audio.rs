//! `AiCfPipecatAiSmartTurnV2InputAudio`: The dictionary `AiCfPipecatAiSmartTurnV2InputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfPipecatAiSmartTurnV2InputAudio`.
#[doc(alias = "AiCfPipecatAiSmartTurnV2InputAudio")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfPipecatAiSmartTurnV2InputAudio {
    /// The member `body`.
    pub body: Js,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: String,
}

impl ZzAiCfPipecatAiSmartTurnV2InputAudio {
    /// A `AiCfPipecatAiSmartTurnV2InputAudio` with all that it has.
    pub fn new(body: impl IntoJs, content_type: impl Into<String>) -> Self {
        Self { body: body.into_js(), content_type: content_type.into() }
    }
}

impl rt::Encode for ZzAiCfPipecatAiSmartTurnV2InputAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.body);
        pack.put(&self.content_type);
    }
}

impl rt::Decode for ZzAiCfPipecatAiSmartTurnV2InputAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let body = r.get();
        let content_type = r.get();
        Ok(Self { body: body?, content_type: content_type? })
    }
}
