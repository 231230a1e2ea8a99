//! `Response`: The **`Response`** interface of the Fetch API represents the response to a request.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Body, BodyInit, Headers, ResponseInit, ResponseJsonMaybeInit, ResponseType};
use crate::rt::{self, FromJs, IntoJs, Result};

/// The **`Response`** interface of the Fetch API represents the response to a request.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// fn page(title: &str) -> Result<Response> {
///     Response::builder()
///         .status(201)
///         .header("content-type", "text/html")
///         .append_header("set-cookie", "seen=1")
///         .append_header("set-cookie", "theme=dark")
///         .text(&format!("<h1>{title}</h1>"))
/// }
/// ```
#[repr(transparent)]
pub struct Response(Body);

rt::handle_type!(Response: Body);

impl Response {
    /// Calls [`new Response`](https://developer.mozilla.org/docs/Web/API/Response).
    #[inline]
    pub fn new<'a>(body: impl Into<BodyInit<'a>>) -> Result<Response> {
        let body = body.into();
        let mut pack = rt::Pack::new();
        pack.put(&body);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new Response`](https://developer.mozilla.org/docs/Web/API/Response).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(body: impl Into<BodyInit<'a>>, init: &ResponseInit) -> Result<Response> {
        let body = body.into();
        let mut pack = rt::Pack::new();
        pack.put(&body);
        pack.put(init);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Response::error`](https://developer.mozilla.org/docs/Web/API/Response/error_static).
    #[inline]
    pub fn error() -> Result<Response> {
        rt::handle(unsafe { sys::static_error() })
    }

    /// Calls [`Response::redirect`](https://developer.mozilla.org/docs/Web/API/Response/redirect_static).
    #[inline]
    pub fn redirect(url: &str) -> Result<Response> {
        rt::handle(unsafe { sys::static_redirect(url.as_ptr(), url.len()) })
    }

    /// Calls [`Response::redirect`](https://developer.mozilla.org/docs/Web/API/Response/redirect_static).
    #[doc(alias = "redirect")]
    #[inline]
    pub fn redirect_with(url: &str, status: u16) -> Result<Response> {
        rt::handle(unsafe { sys::static_redirect_with(url.as_ptr(), url.len(), u32::from(status)) })
    }

    /// Calls [`Response::json`](https://developer.mozilla.org/docs/Web/API/Response/json_static).
    #[inline]
    pub fn json<T: IntoJs>(any: T) -> Result<Response> {
        let any = any.into_js();
        rt::handle(unsafe { sys::static_json(any.raw()) })
    }

    /// Calls [`Response::json`](https://developer.mozilla.org/docs/Web/API/Response/json_static).
    #[doc(alias = "json")]
    #[inline]
    pub fn json_with<T: IntoJs>(
        any: T,
        maybe_init: impl Into<ResponseJsonMaybeInit>,
    ) -> Result<Response> {
        let any = any.into_js();
        let maybe_init = maybe_init.into();
        let mut pack = rt::Pack::new();
        pack.put(&maybe_init);
        rt::handle(unsafe { sys::static_json_with(any.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`clone()`** method of the Response interface creates a clone of a response object, identical in every way, but stored in a different variable.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/clone)
    #[doc(alias = "clone")]
    #[inline]
    pub fn try_clone(&self) -> Result<Response> {
        rt::handle(unsafe { sys::js_clone(self.raw()) })
    }

    /// The **`status`** read-only property of the Response interface contains the HTTP status codes of the response.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/status)
    #[inline]
    pub fn status(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_status(self.raw()) }))
    }

    /// The **`statusText`** read-only property of the Response interface contains the status message corresponding to the HTTP status code in Response.status.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/statusText)
    #[doc(alias = "statusText")]
    #[inline]
    pub fn status_text(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_status_text(self.raw()) }))
    }

    /// The **`headers`** read-only property of the Response interface contains the Headers object associated with the response.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/headers)
    #[inline]
    pub fn headers(&self) -> Headers {
        rt::attribute(rt::handle(unsafe { sys::js_headers(self.raw()) }))
    }

    /// The **`ok`** read-only property of the Response interface contains a Boolean stating whether the response was successful (status in the range 200-299) or not.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/ok)
    #[doc(alias = "ok")]
    #[inline]
    pub fn is_ok(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_ok(self.raw()) }))
    }

    /// The **`redirected`** read-only property of the Response interface indicates whether or not the response is the result of a request you made which was redirected.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/redirected)
    #[inline]
    pub fn redirected(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_redirected(self.raw()) }))
    }

    /// The **`url`** read-only property of the Response interface contains the URL of the response. The value of the url property will be the final URL obtained after any redirects.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/url)
    #[inline]
    pub fn url(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_url(self.raw()) }))
    }

    /// The attribute [`webSocket`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
    #[doc(alias = "webSocket")]
    #[inline]
    pub fn web_socket(&self) -> Option<crate::websocket::WebSocket> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_web_socket(self.raw()) }))
    }

    /// The attribute [`cf`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
    #[inline]
    pub fn cf<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_cf(self.raw()) })
    }

    /// The **`type`** read-only property of the Response interface contains the type of the response. The type determines whether scripts are able to access the response body and headers.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Response/type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> ResponseType {
        rt::attribute(rt::take(unsafe { sys::js_type(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:http";
        "Response.constructor" => fn js_construct(pack: *const u8, pack_len: usize) -> RawHandle;
        "Response.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Response::error" => fn static_error() -> RawHandle;
        "Response::redirect" => fn static_redirect(url: *const u8, url_len: usize) -> RawHandle;
        "Response::redirect:with" => fn static_redirect_with(
            url: *const u8,
            url_len: usize,
            status: u32,
        ) -> RawHandle;
        "Response::json" => fn static_json(any: RawHandle) -> RawHandle;
        "Response::json:with" => fn static_json_with(
            any: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Response.clone" => fn js_clone(this: RawHandle) -> RawHandle;
        "Response.status" => fn js_status(this: RawHandle) -> f64;
        "Response.statusText" => fn js_status_text(this: RawHandle) -> i32;
        "Response.headers" => fn js_headers(this: RawHandle) -> RawHandle;
        "Response.ok" => fn js_ok(this: RawHandle) -> i32;
        "Response.redirected" => fn js_redirected(this: RawHandle) -> i32;
        "Response.url" => fn js_url(this: RawHandle) -> i32;
        "Response.webSocket" => fn js_web_socket(this: RawHandle) -> RawHandle;
        "Response.cf" => fn js_cf(this: RawHandle) -> RawHandle;
        "Response.type" => fn js_type(this: RawHandle) -> i32;
    }
}
