//! `BrowserRunHistoryOptions`: Options for listing session history.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use crate::rt;

/// Options for listing session history.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunHistoryOptions {
    limit: Option<f64>,
    offset: Option<f64>,
}

impl BrowserRunHistoryOptions {
    /// A `BrowserRunHistoryOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    pub fn limit(mut self, limit: f64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `offset`.
    pub fn offset(mut self, offset: f64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Encode for BrowserRunHistoryOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.offset);
    }
}
