//! `BrowserRunErrorResponseError`: The dictionary `BrowserRunErrorResponseError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `BrowserRunErrorResponseError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunErrorResponseError {
    /// The member `message`.
    pub message: String,
    /// The member `code`.
    pub code: Option<f64>,
    /// The member `detail`.
    pub detail: Option<String>,
    /// The member `path`.
    pub path: Option<String>,
}

impl BrowserRunErrorResponseError {
    /// A `BrowserRunErrorResponseError` with what it must have.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: None, detail: None, path: None }
    }

    /// The member `code`.
    pub fn code(mut self, code: f64) -> Self {
        self.code = Some(code);
        self
    }

    /// The member `detail`.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The member `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl rt::Encode for BrowserRunErrorResponseError {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.message);
        pack.put(&self.code);
        pack.put(&self.detail);
        pack.put(&self.path);
    }
}

impl rt::Decode for BrowserRunErrorResponseError {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { message: r.get()?, code: r.get()?, detail: r.get()?, path: r.get()? })
    }
}
