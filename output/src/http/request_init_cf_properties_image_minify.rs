//! `RequestInitCfPropertiesImageMinify`: The dictionary `RequestInitCfPropertiesImageMinify`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `RequestInitCfPropertiesImageMinify`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesImageMinify {
    /// The member `javascript`.
    pub javascript: Option<bool>,
    /// The member `css`.
    pub css: Option<bool>,
    /// The member `html`.
    pub html: Option<bool>,
}

impl RequestInitCfPropertiesImageMinify {
    /// A `RequestInitCfPropertiesImageMinify` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `javascript`.
    pub fn javascript(mut self, javascript: bool) -> Self {
        self.javascript = Some(javascript);
        self
    }

    /// The member `css`.
    pub fn css(mut self, css: bool) -> Self {
        self.css = Some(css);
        self
    }

    /// The member `html`.
    pub fn html(mut self, html: bool) -> Self {
        self.html = Some(html);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesImageMinify {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.javascript);
        pack.put(&self.css);
        pack.put(&self.html);
    }
}

impl rt::Decode for RequestInitCfPropertiesImageMinify {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { javascript: r.get()?, css: r.get()?, html: r.get()? })
    }
}
