//! `ResponseInit`: The dictionary [`ResponseInit`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{HeadersInit, ResponseInitEncodeBody};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`ResponseInit`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default)]
pub struct ResponseInit {
    status: Option<u16>,
    status_text: Option<String>,
    headers: Option<HeadersInit>,
    cf: Option<Js>,
    web_socket: Option<crate::websocket::WebSocket>,
    encode_body: Option<ResponseInitEncodeBody>,
}

impl ResponseInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// The member `statusText`.
    #[doc(alias = "statusText")]
    #[inline]
    pub fn status_text(mut self, status_text: impl Into<String>) -> Self {
        self.status_text = Some(status_text.into());
        self
    }

    /// The member `headers`.
    #[inline]
    pub fn headers(mut self, headers: impl Into<HeadersInit>) -> Self {
        self.headers = Some(headers.into());
        self
    }

    /// The member `cf`.
    #[inline]
    pub fn cf(mut self, cf: impl IntoJs) -> Self {
        self.cf = Some(cf.into_js());
        self
    }

    /// The member `webSocket`.
    #[doc(alias = "webSocket")]
    #[inline]
    pub fn web_socket(mut self, web_socket: crate::websocket::WebSocket) -> Self {
        self.web_socket = Some(web_socket);
        self
    }

    /// The member `encodeBody`.
    #[doc(alias = "encodeBody")]
    #[inline]
    pub fn encode_body(mut self, encode_body: ResponseInitEncodeBody) -> Self {
        self.encode_body = Some(encode_body);
        self
    }
}

impl rt::Encode for ResponseInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.status);
        pack.put(&self.status_text);
        pack.put(&self.headers);
        pack.put(&self.cf);
        pack.put(&self.web_socket);
        pack.put(&self.encode_body);
    }
}
