//! `BrowserRunBaseOptionsAddScriptTagItem`: The dictionary [`BrowserRunBaseOptionsAddScriptTagItem`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsAddScriptTagItem`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsAddScriptTagItem {
    /// The member `content`.
    pub content: Option<String>,
    /// The member `url`.
    pub url: Option<String>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
}

impl BrowserRunBaseOptionsAddScriptTagItem {
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

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Encode for BrowserRunBaseOptionsAddScriptTagItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.url);
        pack.put(&self.type_);
        pack.put(&self.id);
    }
}

impl rt::Decode for BrowserRunBaseOptionsAddScriptTagItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { content: r.get()?, url: r.get()?, type_: r.get()?, id: r.get()? })
    }
}
