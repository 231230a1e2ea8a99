//! `BrowserRunBaseOptionsAddStyleTagItem`: The dictionary [`BrowserRunBaseOptionsAddStyleTagItem`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsAddStyleTagItem`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsAddStyleTagItem {
    /// The member `content`.
    pub content: Option<String>,
    /// The member `url`.
    pub url: Option<String>,
}

impl BrowserRunBaseOptionsAddStyleTagItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The member `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for BrowserRunBaseOptionsAddStyleTagItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.url);
    }
}

impl rt::Decode for BrowserRunBaseOptionsAddStyleTagItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { content: r.get()?, url: r.get()? })
    }
}
