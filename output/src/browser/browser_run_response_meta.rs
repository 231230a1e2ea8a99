//! `BrowserRunResponseMeta`: The dictionary [`BrowserRunResponseMeta`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::BrowserRunRedirectHop;
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunResponseMeta`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunResponseMeta {
    /// HTTP status code of the rendered page
    pub status: u16,
    /// Page title
    pub title: String,
    /// Origin response headers, lowercased. Repeated headers are joined with a newline. Credential and transport-only headers that do not survive rendering are omitted.
    pub headers: Option<HashMap<String, String>>,
    /// URL that served the response, after any redirects the browser followed.
    #[doc(alias = "finalUrl")]
    pub final_url: Option<String>,
    /// HTTP redirects followed to reach `finalUrl`, oldest first. Omitted for direct navigation and for client-side redirects such as meta refresh. An empty array means redirects occurred but their intermediate responses could not be read.
    #[doc(alias = "redirectChain")]
    pub redirect_chain: Option<Vec<BrowserRunRedirectHop>>,
}

impl BrowserRunResponseMeta {
    /// With what must be set, and nothing else.
    ///
    /// - `status`: HTTP status code of the rendered page
    /// - `title`: Page title
    #[inline]
    pub fn new(status: u16, title: impl Into<String>) -> Self {
        Self { status, title: title.into(), headers: None, final_url: None, redirect_chain: None }
    }

    /// Origin response headers, lowercased. Repeated headers are joined with a newline. Credential and transport-only headers that do not survive rendering are omitted.
    #[inline]
    pub fn headers(mut self, headers: HashMap<String, String>) -> Self {
        self.headers = Some(headers);
        self
    }

    /// URL that served the response, after any redirects the browser followed.
    #[doc(alias = "finalUrl")]
    #[inline]
    pub fn final_url(mut self, final_url: impl Into<String>) -> Self {
        self.final_url = Some(final_url.into());
        self
    }

    /// HTTP redirects followed to reach `finalUrl`, oldest first. Omitted for direct navigation and for client-side redirects such as meta refresh. An empty array means redirects occurred but their intermediate responses could not be read.
    #[doc(alias = "redirectChain")]
    #[inline]
    pub fn redirect_chain(mut self, redirect_chain: Vec<BrowserRunRedirectHop>) -> Self {
        self.redirect_chain = Some(redirect_chain);
        self
    }
}
