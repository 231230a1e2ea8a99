//! `BrowserRunRedirectHop`: The dictionary [`BrowserRunRedirectHop`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunRedirectHop`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunRedirectHop {
    /// URL that returned the redirect.
    pub url: String,
    /// HTTP status of the redirect.
    pub status: u16,
    /// Redirect response headers, including `location`.
    pub headers: HashMap<String, String>,
}

impl BrowserRunRedirectHop {
    /// With all that there is.
    ///
    /// - `url`: URL that returned the redirect.
    /// - `status`: HTTP status of the redirect.
    /// - `headers`: Redirect response headers, including `location`.
    #[inline]
    pub fn new(url: impl Into<String>, status: u16, headers: HashMap<String, String>) -> Self {
        Self { url: url.into(), status, headers }
    }
}
