//! `Request`: The **`Request`** interface of the Fetch API represents a resource request.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Body, Headers, RequestCache, RequestInit, RequestInput, RequestRedirect};
use crate::rt::{self, FromJs, Result};

/// The **`Request`** interface of the Fetch API represents a resource request.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[derive(FromJs, IntoJs)]
/// struct Order {
///     item: String,
///     count: u32,
/// }
///
/// #[event(fetch)]
/// async fn fetch(req: Request) -> Result<Response> {
///     if req.method() != "POST" {
///         return Response::builder().status(405).header("allow", "POST").empty();
///     }
///     let order = req.json::<Order>().await?;
///     console_log!("{} of {}", order.count, order.item);
///     Response::json(order)
/// }
/// ```
#[repr(transparent)]
pub struct Request(Body);

rt::handle_type!(Request: Body);

impl Request {
    /// Calls [`new Request`](https://developer.mozilla.org/docs/Web/API/Request).
    #[inline]
    pub fn new<'a>(input: impl Into<RequestInput<'a>>) -> Result<Request> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new Request`](https://developer.mozilla.org/docs/Web/API/Request).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(input: impl Into<RequestInput<'a>>, init: &RequestInit) -> Result<Request> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        pack.put(init);
        pack.check()?;
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`clone()`** method of the Request interface creates a copy of the current Request object.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/clone)
    #[doc(alias = "clone")]
    #[inline]
    pub fn try_clone(&self) -> Result<Request> {
        rt::handle(unsafe { sys::js_clone(self.raw()) })
    }

    /// The **`method`** read-only property of the Request interface contains the request's method (GET, POST, etc.)
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/method)
    #[inline]
    pub fn method(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_method(self.raw()) }))
    }

    /// The **`url`** read-only property of the Request interface contains the URL of the request.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/url)
    #[inline]
    pub fn url(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_url(self.raw()) }))
    }

    /// The **`headers`** read-only property of the Request interface contains the Headers object associated with the request.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/headers)
    #[inline]
    pub fn headers(&self) -> Headers {
        rt::attribute(rt::handle(unsafe { sys::js_headers(self.raw()) }))
    }

    /// The **`redirect`** read-only property of the Request interface contains the mode for how redirects are handled.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/redirect)
    #[inline]
    pub fn redirect(&self) -> RequestRedirect {
        rt::attribute(rt::take(unsafe { sys::js_redirect(self.raw()) }))
    }

    /// The attribute [`fetcher`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
    #[inline]
    pub fn fetcher(&self) -> Option<crate::rpc::Fetcher> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_fetcher(self.raw()) }))
    }

    /// The read-only **`signal`** property of the Request interface returns the AbortSignal associated with the request.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/signal)
    #[inline]
    pub fn signal(&self) -> crate::events::AbortSignal {
        rt::attribute(rt::handle(unsafe { sys::js_signal(self.raw()) }))
    }

    /// The attribute [`cf`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
    #[inline]
    pub fn cf<T: FromJs>(&self) -> Result<Option<T>> {
        rt::optional_value(unsafe { sys::js_cf(self.raw()) })
    }

    /// The **`integrity`** read-only property of the Request interface contains the subresource integrity value of the request.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/integrity)
    #[inline]
    pub fn integrity(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_integrity(self.raw()) }))
    }

    /// The **`keepalive`** read-only property of the Request interface contains the request's keepalive setting (true or false), which indicates whether the browser will keep the associated request alive if the page that initiated it is unloaded before the request is complete.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/keepalive)
    #[inline]
    pub fn keepalive(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_keepalive(self.raw()) }))
    }

    /// The **`cache`** read-only property of the Request interface contains the cache mode of the request. It controls how the request will interact with the browser's HTTP cache.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/cache)
    #[inline]
    pub fn cache(&self) -> Option<RequestCache> {
        rt::attribute(rt::take(unsafe { sys::js_cache(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:http";
        "Request.constructor" => fn js_construct(pack: *const u8, pack_len: usize) -> RawHandle;
        "Request.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Request.clone" => fn js_clone(this: RawHandle) -> RawHandle;
        "Request.method" => fn js_method(this: RawHandle) -> i32;
        "Request.url" => fn js_url(this: RawHandle) -> i32;
        "Request.headers" => fn js_headers(this: RawHandle) -> RawHandle;
        "Request.redirect" => fn js_redirect(this: RawHandle) -> i32;
        "Request.fetcher" => fn js_fetcher(this: RawHandle) -> RawHandle;
        "Request.signal" => fn js_signal(this: RawHandle) -> RawHandle;
        "Request.cf" => fn js_cf(this: RawHandle) -> RawHandle;
        "Request.integrity" => fn js_integrity(this: RawHandle) -> i32;
        "Request.keepalive" => fn js_keepalive(this: RawHandle) -> i32;
        "Request.cache" => fn js_cache(this: RawHandle) -> i32;
    }
}
