//! `ChatCompletionsStreamOptions`: The dictionary `ChatCompletionsStreamOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionsStreamOptions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatCompletionsStreamOptions {
    /// The member `include_usage`.
    pub include_usage: Option<bool>,
    /// The member `include_obfuscation`.
    pub include_obfuscation: Option<bool>,
}

impl ChatCompletionsStreamOptions {
    /// A `ChatCompletionsStreamOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `include_usage`.
    pub fn include_usage(mut self, include_usage: bool) -> Self {
        self.include_usage = Some(include_usage);
        self
    }

    /// The member `include_obfuscation`.
    pub fn include_obfuscation(mut self, include_obfuscation: bool) -> Self {
        self.include_obfuscation = Some(include_obfuscation);
        self
    }
}

impl rt::Encode for ChatCompletionsStreamOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.include_usage);
        pack.put(&self.include_obfuscation);
    }
}

impl rt::Decode for ChatCompletionsStreamOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { include_usage: r.get()?, include_obfuscation: r.get()? })
    }
}
