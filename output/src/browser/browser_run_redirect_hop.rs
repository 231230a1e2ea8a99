//! `BrowserRunRedirectHop`: The dictionary `BrowserRunRedirectHop`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Result};

/// The dictionary `BrowserRunRedirectHop`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunRedirectHop {
    /// URL that returned the redirect.
    pub url: String,
    /// HTTP status of the redirect.
    pub status: f64,
    /// Redirect response headers, including `location`.
    pub headers: HashMap<String, String>,
}

impl BrowserRunRedirectHop {
    /// A `BrowserRunRedirectHop` with all that it has.
    pub fn new(url: impl Into<String>, status: f64, headers: HashMap<String, String>) -> Self {
        Self { url: url.into(), status, headers }
    }
}

impl rt::Encode for BrowserRunRedirectHop {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
        pack.put(&self.status);
        pack.put(&self.headers);
    }
}

impl rt::Decode for BrowserRunRedirectHop {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()?, status: r.get()?, headers: r.get()? })
    }
}
