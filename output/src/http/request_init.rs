//! `RequestInit`: The dictionary [`RequestInit`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BodyInit, HeadersInit, RequestInitCache, RequestInitCfProperties,
    RequestInitEncodeResponseBody, RequestInitRedirect,
};
use crate::rt;

/// The dictionary [`RequestInit`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default)]
pub struct RequestInit {
    method: Option<String>,
    headers: Option<HeadersInit>,
    body: Option<BodyInit<'static>>,
    redirect: Option<RequestInitRedirect>,
    fetcher: Option<crate::rpc::Fetcher>,
    cf: Option<RequestInitCfProperties>,
    cache: Option<RequestInitCache>,
    integrity: Option<String>,
    signal: Option<crate::events::AbortSignal>,
    encode_response_body: Option<RequestInitEncodeResponseBody>,
}

impl RequestInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A string to set request's method.
    #[inline]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// A Headers object, an object literal, or an array of two-item arrays to set request's headers.
    #[inline]
    pub fn headers(mut self, headers: impl Into<HeadersInit>) -> Self {
        self.headers = Some(headers.into());
        self
    }

    /// A BodyInit object or null to set request's body.
    #[inline]
    pub fn body(mut self, body: impl Into<BodyInit<'static>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// A string indicating whether request follows redirects, results in an error upon encountering a redirect, or returns the redirect (in an opaque fashion). Sets request's redirect.
    #[inline]
    pub fn redirect(mut self, redirect: RequestInitRedirect) -> Self {
        self.redirect = Some(redirect);
        self
    }

    /// The member `fetcher`.
    #[inline]
    pub fn fetcher(mut self, fetcher: crate::rpc::Fetcher) -> Self {
        self.fetcher = Some(fetcher);
        self
    }

    /// The member `cf`.
    #[inline]
    pub fn cf(mut self, cf: RequestInitCfProperties) -> Self {
        self.cf = Some(cf);
        self
    }

    /// A string indicating how the request will interact with the browser's cache to set request's cache.
    #[inline]
    pub fn cache(mut self, cache: RequestInitCache) -> Self {
        self.cache = Some(cache);
        self
    }

    /// A cryptographic hash of the resource to be fetched by request. Sets request's integrity.
    #[inline]
    pub fn integrity(mut self, integrity: impl Into<String>) -> Self {
        self.integrity = Some(integrity.into());
        self
    }

    /// An AbortSignal to set request's signal.
    #[inline]
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }

    /// The member `encodeResponseBody`.
    #[doc(alias = "encodeResponseBody")]
    #[inline]
    pub fn encode_response_body(
        mut self,
        encode_response_body: RequestInitEncodeResponseBody,
    ) -> Self {
        self.encode_response_body = Some(encode_response_body);
        self
    }
}

impl rt::Encode for RequestInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.method);
        pack.put(&self.headers);
        pack.put(&self.body);
        pack.put(&self.redirect);
        pack.put(&self.fetcher);
        pack.put(&self.cf);
        pack.put(&self.cache);
        pack.put(&self.integrity);
        pack.put(&self.signal);
        pack.put(&self.encode_response_body);
    }
}
