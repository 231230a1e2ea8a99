//! `URLPatternInit`: The dictionary [`URLPatternInit`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`URLPatternInit`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
#[doc(alias = "URLPatternInit")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UrlPatternInit {
    /// The member `protocol`.
    pub protocol: Option<String>,
    /// The member `username`.
    pub username: Option<String>,
    /// The member `password`.
    pub password: Option<String>,
    /// The member `hostname`.
    pub hostname: Option<String>,
    /// The member `port`.
    pub port: Option<String>,
    /// The member `pathname`.
    pub pathname: Option<String>,
    /// The member `search`.
    pub search: Option<String>,
    /// The member `hash`.
    pub hash: Option<String>,
    /// The member `baseURL`.
    #[doc(alias = "baseURL")]
    pub base_url: Option<String>,
}

impl UrlPatternInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `protocol`.
    #[inline]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// The member `username`.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The member `password`.
    #[inline]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// The member `hostname`.
    #[inline]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// The member `port`.
    #[inline]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// The member `pathname`.
    #[inline]
    pub fn pathname(mut self, pathname: impl Into<String>) -> Self {
        self.pathname = Some(pathname.into());
        self
    }

    /// The member `search`.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// The member `hash`.
    #[inline]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// The member `baseURL`.
    #[doc(alias = "baseURL")]
    #[inline]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
}

impl rt::Encode for UrlPatternInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.protocol);
        pack.put(&self.username);
        pack.put(&self.password);
        pack.put(&self.hostname);
        pack.put(&self.port);
        pack.put(&self.pathname);
        pack.put(&self.search);
        pack.put(&self.hash);
        pack.put(&self.base_url);
    }
}

impl rt::Decode for UrlPatternInit {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            protocol: r.get()?,
            username: r.get()?,
            password: r.get()?,
            hostname: r.get()?,
            port: r.get()?,
            pathname: r.get()?,
            search: r.get()?,
            hash: r.get()?,
            base_url: r.get()?,
        })
    }
}
