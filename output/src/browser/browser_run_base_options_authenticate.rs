//! `BrowserRunBaseOptionsAuthenticate`: The dictionary `BrowserRunBaseOptionsAuthenticate`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `BrowserRunBaseOptionsAuthenticate`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsAuthenticate {
    /// The member `username`.
    pub username: String,
    /// The member `password`.
    pub password: String,
}

impl BrowserRunBaseOptionsAuthenticate {
    /// A `BrowserRunBaseOptionsAuthenticate` with all that it has.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

impl rt::Encode for BrowserRunBaseOptionsAuthenticate {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.username);
        pack.put(&self.password);
    }
}

impl rt::Decode for BrowserRunBaseOptionsAuthenticate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { username: r.get()?, password: r.get()? })
    }
}
