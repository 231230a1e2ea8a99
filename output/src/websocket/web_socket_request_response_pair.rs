//! `WebSocketRequestResponsePair`: The interface [`WebSocketRequestResponsePair`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`WebSocketRequestResponsePair`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
#[repr(transparent)]
pub struct WebSocketRequestResponsePair(Js);

rt::handle_type!(WebSocketRequestResponsePair: Js);

impl WebSocketRequestResponsePair {
    /// Calls [`new WebSocketRequestResponsePair`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[inline]
    pub fn new(request: &str, response: &str) -> Result<WebSocketRequestResponsePair> {
        rt::handle(unsafe {
            sys::js_construct(request.as_ptr(), request.len(), response.as_ptr(), response.len())
        })
    }

    /// The attribute [`request`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[inline]
    pub fn request(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_request(self.raw()) }))
    }

    /// The attribute [`response`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[inline]
    pub fn response(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_response(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:websocket";
        "WebSocketRequestResponsePair.constructor" => fn js_construct(
            request: *const u8,
            request_len: usize,
            response: *const u8,
            response_len: usize,
        ) -> RawHandle;
        "WebSocketRequestResponsePair.request" => fn js_request(this: RawHandle) -> i32;
        "WebSocketRequestResponsePair.response" => fn js_response(this: RawHandle) -> i32;
    }
}
