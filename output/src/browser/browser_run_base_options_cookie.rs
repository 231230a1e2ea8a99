//! `BrowserRunBaseOptionsCookie`: The dictionary [`BrowserRunBaseOptionsCookie`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BrowserRunBaseOptionsCookiePriority, BrowserRunBaseOptionsCookieSameSite,
    BrowserRunBaseOptionsCookieSourceScheme,
};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsCookie`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsCookie {
    /// The member `name`.
    pub name: String,
    /// The member `value`.
    pub value: String,
    /// The member `url`.
    pub url: Option<String>,
    /// The member `domain`.
    pub domain: Option<String>,
    /// The member `path`.
    pub path: Option<String>,
    /// The member `secure`.
    pub secure: Option<bool>,
    /// The member `httpOnly`.
    #[doc(alias = "httpOnly")]
    pub http_only: Option<bool>,
    /// The member `sameSite`.
    #[doc(alias = "sameSite")]
    pub same_site: Option<BrowserRunBaseOptionsCookieSameSite>,
    /// The member `expires`.
    pub expires: Option<f64>,
    /// The member `priority`.
    pub priority: Option<BrowserRunBaseOptionsCookiePriority>,
    /// The member `sameParty`.
    #[doc(alias = "sameParty")]
    pub same_party: Option<bool>,
    /// The member `sourceScheme`.
    #[doc(alias = "sourceScheme")]
    pub source_scheme: Option<BrowserRunBaseOptionsCookieSourceScheme>,
    /// The member `sourcePort`.
    #[doc(alias = "sourcePort")]
    pub source_port: Option<i32>,
    /// The member `partitionKey`.
    #[doc(alias = "partitionKey")]
    pub partition_key: Option<String>,
}

impl BrowserRunBaseOptionsCookie {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            url: None,
            domain: None,
            path: None,
            secure: None,
            http_only: None,
            same_site: None,
            expires: None,
            priority: None,
            same_party: None,
            source_scheme: None,
            source_port: None,
            partition_key: None,
        }
    }

    /// The member `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The member `domain`.
    #[inline]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The member `path`.
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The member `secure`.
    #[inline]
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = Some(secure);
        self
    }

    /// The member `httpOnly`.
    #[doc(alias = "httpOnly")]
    #[inline]
    pub fn http_only(mut self, http_only: bool) -> Self {
        self.http_only = Some(http_only);
        self
    }

    /// The member `sameSite`.
    #[doc(alias = "sameSite")]
    #[inline]
    pub fn same_site(mut self, same_site: BrowserRunBaseOptionsCookieSameSite) -> Self {
        self.same_site = Some(same_site);
        self
    }

    /// The member `expires`.
    #[inline]
    pub fn expires(mut self, expires: f64) -> Self {
        self.expires = Some(expires);
        self
    }

    /// The member `priority`.
    #[inline]
    pub fn priority(mut self, priority: BrowserRunBaseOptionsCookiePriority) -> Self {
        self.priority = Some(priority);
        self
    }

    /// The member `sameParty`.
    #[doc(alias = "sameParty")]
    #[inline]
    pub fn same_party(mut self, same_party: bool) -> Self {
        self.same_party = Some(same_party);
        self
    }

    /// The member `sourceScheme`.
    #[doc(alias = "sourceScheme")]
    #[inline]
    pub fn source_scheme(mut self, source_scheme: BrowserRunBaseOptionsCookieSourceScheme) -> Self {
        self.source_scheme = Some(source_scheme);
        self
    }

    /// The member `sourcePort`.
    #[doc(alias = "sourcePort")]
    #[inline]
    pub fn source_port(mut self, source_port: i32) -> Self {
        self.source_port = Some(source_port);
        self
    }

    /// The member `partitionKey`.
    #[doc(alias = "partitionKey")]
    #[inline]
    pub fn partition_key(mut self, partition_key: impl Into<String>) -> Self {
        self.partition_key = Some(partition_key.into());
        self
    }
}

impl rt::Encode for BrowserRunBaseOptionsCookie {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.value);
        pack.put(&self.url);
        pack.put(&self.domain);
        pack.put(&self.path);
        pack.put(&self.secure);
        pack.put(&self.http_only);
        pack.put(&self.same_site);
        pack.put(&self.expires);
        pack.put(&self.priority);
        pack.put(&self.same_party);
        pack.put(&self.source_scheme);
        pack.put(&self.source_port);
        pack.put(&self.partition_key);
    }
}

impl rt::Decode for BrowserRunBaseOptionsCookie {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            name: r.get()?,
            value: r.get()?,
            url: r.get()?,
            domain: r.get()?,
            path: r.get()?,
            secure: r.get()?,
            http_only: r.get()?,
            same_site: r.get()?,
            expires: r.get()?,
            priority: r.get()?,
            same_party: r.get()?,
            source_scheme: r.get()?,
            source_port: r.get()?,
            partition_key: r.get()?,
        })
    }
}
