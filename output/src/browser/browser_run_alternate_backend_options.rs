//! `BrowserRunAlternateBackendOptions`: Backend selection for quick actions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use crate::rt::{self, Result};

/// Backend selection for quick actions.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrowserRunAlternateBackendOptions {
    /// Render with an alternate browser backend instead of the default one.
    pub browser: Option<String>,
}

impl BrowserRunAlternateBackendOptions {
    /// A `BrowserRunAlternateBackendOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Render with an alternate browser backend instead of the default one.
    pub fn browser(mut self, browser: impl Into<String>) -> Self {
        self.browser = Some(browser.into());
        self
    }
}

impl rt::Encode for BrowserRunAlternateBackendOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.browser);
    }
}

impl rt::Decode for BrowserRunAlternateBackendOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { browser: r.get()? })
    }
}
