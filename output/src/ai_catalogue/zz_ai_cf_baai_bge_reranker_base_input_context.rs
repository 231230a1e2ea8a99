//! `AiCfBaaiBgeRerankerBaseInputContext`: The dictionary `AiCfBaaiBgeRerankerBaseInputContext`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfBaaiBgeRerankerBaseInputContext`.
#[doc(alias = "AiCfBaaiBgeRerankerBaseInputContext")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfBaaiBgeRerankerBaseInputContext {
    /// One of the provided context content
    pub text: Option<String>,
}

impl ZzAiCfBaaiBgeRerankerBaseInputContext {
    /// A `AiCfBaaiBgeRerankerBaseInputContext` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// One of the provided context content
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl rt::Encode for ZzAiCfBaaiBgeRerankerBaseInputContext {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
    }
}

impl rt::Decode for ZzAiCfBaaiBgeRerankerBaseInputContext {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()? })
    }
}
