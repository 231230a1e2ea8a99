//! `RequestInit`: The dictionary `RequestInit`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use super::{RequestInitCache, RequestInitEncodeResponseBody, RequestInitRedirect};
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `RequestInit`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestInit {
    /// A string to set request's method.
    pub method: Option<String>,
    /// A Headers object, an object literal, or an array of two-item arrays to set request's headers.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Headers | Iterable<Iterable<string>> | Record<string, string>`).
    pub headers: Option<Js>,
    /// A BodyInit object or null to set request's body.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ReadableStream<Uint8Array> | string | ArrayBuffer | ArrayBufferView...`).
    pub body: Option<Js>,
    /// A string indicating whether request follows redirects, results in an error upon encountering a redirect, or returns the redirect (in an opaque fashion). Sets request's redirect.
    pub redirect: Option<RequestInitRedirect>,
    /// The member `fetcher`.
    pub fetcher: Option<crate::rpc::Fetcher>,
    /// The member `cf`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Cf`).
    pub cf: Option<Js>,
    /// A string indicating how the request will interact with the browser's cache to set request's cache.
    pub cache: Option<RequestInitCache>,
    /// A cryptographic hash of the resource to be fetched by request. Sets request's integrity.
    pub integrity: Option<String>,
    /// An AbortSignal to set request's signal.
    pub signal: Option<crate::events::AbortSignal>,
    /// The member `encodeResponseBody`.
    #[doc(alias = "encodeResponseBody")]
    pub encode_response_body: Option<RequestInitEncodeResponseBody>,
}

impl RequestInit {
    /// A `RequestInit` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// A string to set request's method.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// A Headers object, an object literal, or an array of two-item arrays to set request's headers.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Headers | Iterable<Iterable<string>> | Record<string, string>`).
    pub fn headers(mut self, headers: impl IntoJs) -> Self {
        self.headers = Some(headers.into_js());
        self
    }

    /// A BodyInit object or null to set request's body.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ReadableStream<Uint8Array> | string | ArrayBuffer | ArrayBufferView...`).
    pub fn body(mut self, body: impl IntoJs) -> Self {
        self.body = Some(body.into_js());
        self
    }

    /// A string indicating whether request follows redirects, results in an error upon encountering a redirect, or returns the redirect (in an opaque fashion). Sets request's redirect.
    pub fn redirect(mut self, redirect: RequestInitRedirect) -> Self {
        self.redirect = Some(redirect);
        self
    }

    /// The member `fetcher`.
    pub fn fetcher(mut self, fetcher: crate::rpc::Fetcher) -> Self {
        self.fetcher = Some(fetcher);
        self
    }

    /// The member `cf`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Cf`).
    pub fn cf(mut self, cf: impl IntoJs) -> Self {
        self.cf = Some(cf.into_js());
        self
    }

    /// A string indicating how the request will interact with the browser's cache to set request's cache.
    pub fn cache(mut self, cache: RequestInitCache) -> Self {
        self.cache = Some(cache);
        self
    }

    /// A cryptographic hash of the resource to be fetched by request. Sets request's integrity.
    pub fn integrity(mut self, integrity: impl Into<String>) -> Self {
        self.integrity = Some(integrity.into());
        self
    }

    /// An AbortSignal to set request's signal.
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }

    /// The member `encodeResponseBody`.
    #[doc(alias = "encodeResponseBody")]
    pub fn encode_response_body(
        mut self,
        encode_response_body: RequestInitEncodeResponseBody,
    ) -> Self {
        self.encode_response_body = Some(encode_response_body);
        self
    }
}

impl rt::Encode for RequestInit {
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

impl rt::Decode for RequestInit {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let method = r.get();
        let headers = r.get();
        let body = r.get();
        let redirect = r.get();
        let fetcher = r.get();
        let cf = r.get();
        let cache = r.get();
        let integrity = r.get();
        let signal = r.get();
        let encode_response_body = r.get();
        Ok(Self {
            method: method?,
            headers: headers?,
            body: body?,
            redirect: redirect?,
            fetcher: fetcher?,
            cf: cf?,
            cache: cache?,
            integrity: integrity?,
            signal: signal?,
            encode_response_body: encode_response_body?,
        })
    }
}
