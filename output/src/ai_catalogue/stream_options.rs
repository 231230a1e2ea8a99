//! `StreamOptions`: The dictionary `StreamOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `StreamOptions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StreamOptions {
    /// The member `include_obfuscation`.
    pub include_obfuscation: Option<bool>,
}

impl StreamOptions {
    /// A `StreamOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `include_obfuscation`.
    pub fn include_obfuscation(mut self, include_obfuscation: bool) -> Self {
        self.include_obfuscation = Some(include_obfuscation);
        self
    }
}

impl rt::Encode for StreamOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.include_obfuscation);
    }
}

impl rt::Decode for StreamOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { include_obfuscation: r.get()? })
    }
}
