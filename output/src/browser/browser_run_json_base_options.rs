//! `BrowserRunJsonBaseOptions`: The dictionary `BrowserRunJsonBaseOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunJsonBaseOptionsCustomAiItem;
use crate::rt::{self, Result};

/// The dictionary `BrowserRunJsonBaseOptions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrowserRunJsonBaseOptions {
    /// Custom AI models to try in order. Max 3. Falls back to next on error.
    pub custom_ai: Option<Vec<BrowserRunJsonBaseOptionsCustomAiItem>>,
}

impl BrowserRunJsonBaseOptions {
    /// A `BrowserRunJsonBaseOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom AI models to try in order. Max 3. Falls back to next on error.
    pub fn custom_ai(mut self, custom_ai: Vec<BrowserRunJsonBaseOptionsCustomAiItem>) -> Self {
        self.custom_ai = Some(custom_ai);
        self
    }
}

impl rt::Encode for BrowserRunJsonBaseOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.custom_ai);
    }
}

impl rt::Decode for BrowserRunJsonBaseOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { custom_ai: r.get()? })
    }
}
