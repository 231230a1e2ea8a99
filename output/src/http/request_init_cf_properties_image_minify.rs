//! `RequestInitCfPropertiesImageMinify`: The dictionary [`RequestInitCfPropertiesImageMinify`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`RequestInitCfPropertiesImageMinify`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
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
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `javascript`.
    #[inline]
    pub fn javascript(mut self, javascript: bool) -> Self {
        self.javascript = Some(javascript);
        self
    }

    /// The member `css`.
    #[inline]
    pub fn css(mut self, css: bool) -> Self {
        self.css = Some(css);
        self
    }

    /// The member `html`.
    #[inline]
    pub fn html(mut self, html: bool) -> Self {
        self.html = Some(html);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesImageMinify {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.javascript);
        pack.put(&self.css);
        pack.put(&self.html);
    }
}

impl rt::Decode for RequestInitCfPropertiesImageMinify {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { javascript: r.get()?, css: r.get()?, html: r.get()? })
    }
}
