//! `BrowserRunBaseOptionsAuthenticate`: The dictionary [`BrowserRunBaseOptionsAuthenticate`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsAuthenticate`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsAuthenticate {
    /// The member `username`.
    pub username: String,
    /// The member `password`.
    pub password: String,
}

impl BrowserRunBaseOptionsAuthenticate {
    /// With all that there is.
    #[inline]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

impl rt::Encode for BrowserRunBaseOptionsAuthenticate {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.username);
        pack.put(&self.password);
    }
}

impl rt::Decode for BrowserRunBaseOptionsAuthenticate {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { username: r.get()?, password: r.get()? })
    }
}
