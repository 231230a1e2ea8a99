//! `TraceItemFetchEventInfoRequest`: The interface [`TraceItemFetchEventInfoRequest`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The interface [`TraceItemFetchEventInfoRequest`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[repr(transparent)]
pub struct TraceItemFetchEventInfoRequest(Js);

rt::handle_type!(TraceItemFetchEventInfoRequest: Js);

impl TraceItemFetchEventInfoRequest {
    /// The attribute [`cf`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[inline]
    pub fn cf(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_cf(self.raw()) }))
    }

    /// The attribute [`headers`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[inline]
    pub fn headers(&self) -> HashMap<String, String> {
        rt::attribute(rt::take(unsafe { sys::js_headers(self.raw()) }))
    }

    /// The attribute [`method`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[inline]
    pub fn method(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_method(self.raw()) }))
    }

    /// The attribute [`url`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[inline]
    pub fn url(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_url(self.raw()) }))
    }

    /// Calls [`TraceItemFetchEventInfoRequest.getUnredacted`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[doc(alias = "getUnredacted")]
    #[inline]
    pub fn get_unredacted(&self) -> Result<TraceItemFetchEventInfoRequest> {
        rt::handle(unsafe { sys::js_get_unredacted(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tail";
        "TraceItemFetchEventInfoRequest.cf" => fn js_cf(this: RawHandle) -> RawHandle;
        "TraceItemFetchEventInfoRequest.headers" => fn js_headers(this: RawHandle) -> i32;
        "TraceItemFetchEventInfoRequest.method" => fn js_method(this: RawHandle) -> i32;
        "TraceItemFetchEventInfoRequest.url" => fn js_url(this: RawHandle) -> i32;
        "TraceItemFetchEventInfoRequest.getUnredacted" => fn js_get_unredacted(
            this: RawHandle,
        ) -> RawHandle;
    }
}
