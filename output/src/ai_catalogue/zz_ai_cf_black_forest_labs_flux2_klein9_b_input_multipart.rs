//! `AiCfBlackForestLabsFlux2Klein9BInputMultipart`: The dictionary `AiCfBlackForestLabsFlux2Klein9BInputMultipart`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfBlackForestLabsFlux2Klein9BInputMultipart`.
#[doc(alias = "AiCfBlackForestLabsFlux2Klein9BInputMultipart")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart {
    /// The member `body`.
    pub body: Option<Js>,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
}

impl ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart {
    /// A `AiCfBlackForestLabsFlux2Klein9BInputMultipart` with nothing set.
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

impl rt::Encode for ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.body);
        pack.put(&self.content_type);
    }
}

impl rt::Decode for ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let body = r.get();
        let content_type = r.get();
        Ok(Self { body: body?, content_type: content_type? })
    }
}
