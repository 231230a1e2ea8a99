//! `FetchEvent`: This is the event type for fetch events dispatched on the service worker global scope.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use super::{Request, Response};
use crate::rt::{self, Result};

/// This is the event type for fetch events dispatched on the service worker global scope. It contains information about the fetch, including the request and how the receiver will treat the response. It provides the event.respondWith() method, which allows us to provide a response to this fetch.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FetchEvent)
#[repr(transparent)]
pub struct FetchEvent(crate::events::ExtendableEvent);

rt::handle_type!(FetchEvent: crate::events::ExtendableEvent);
rt::ancestors!(FetchEvent, crate::events::Event);

impl FetchEvent {
    /// The **`request`** read-only property of the FetchEvent interface returns the Request that triggered the event handler.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FetchEvent/request)
    #[inline]
    pub fn request(&self) -> Request {
        rt::attribute(rt::handle(unsafe { sys::js_request(self.raw()) }))
    }

    /// The **`respondWith()`** method of FetchEvent prevents the browser's default fetch handling, and allows you to provide a promise for a Response yourself.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FetchEvent/respondWith)
    #[doc(alias = "respondWith")]
    #[inline]
    pub fn respond_with(
        &self,
        promise: impl Future<Output = Result<Response>> + 'static,
    ) -> Result<()> {
        let promise = rt::future(rt::Value, promise);
        rt::unit(unsafe { sys::js_respond_with(self.raw(), promise.give()) })
    }

    /// Calls [`FetchEvent.passThroughOnException`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
    #[doc(alias = "passThroughOnException")]
    #[inline]
    pub fn pass_through_on_exception(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_pass_through_on_exception(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:http";
        "FetchEvent.request" => fn js_request(this: RawHandle) -> RawHandle;
        "FetchEvent.respondWith" => fn js_respond_with(this: RawHandle, promise: u32) -> i32;
        "FetchEvent.passThroughOnException" => fn js_pass_through_on_exception(
            this: RawHandle,
        ) -> i32;
    }
}
