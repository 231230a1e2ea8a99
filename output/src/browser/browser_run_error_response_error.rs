//! `BrowserRunErrorResponseError`: The dictionary [`BrowserRunErrorResponseError`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunErrorResponseError`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunErrorResponseError {
    /// The member `message`.
    pub message: String,
    /// The member `code`.
    pub code: Option<u32>,
    /// The member `detail`.
    pub detail: Option<String>,
    /// The member `path`.
    pub path: Option<String>,
}

impl BrowserRunErrorResponseError {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: None, detail: None, path: None }
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: u32) -> Self {
        self.code = Some(code);
        self
    }

    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The member `path`.
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}
