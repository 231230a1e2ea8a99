//! `EventSource`: The **`EventSource`** interface is web content's interface to server-sent events.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EventSourceEventSourceInit;
use crate::rt::{self, Listener, Result};

/// The **`EventSource`** interface is web content's interface to server-sent events.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource)
#[repr(transparent)]
pub struct EventSource(crate::events::EventTarget);

rt::handle_type!(EventSource: crate::events::EventTarget);

impl EventSource {
    /// The constant `CONNECTING`.
    pub const CONNECTING: u32 = 0;

    /// The constant `OPEN`.
    pub const OPEN: u32 = 1;

    /// The constant `CLOSED`.
    pub const CLOSED: u32 = 2;

    /// Calls [`new EventSource`](https://developer.mozilla.org/docs/Web/API/EventSource).
    #[inline]
    pub fn new(url: &str) -> Result<EventSource> {
        rt::handle(unsafe { sys::js_construct(url.as_ptr(), url.len()) })
    }

    /// Calls [`new EventSource`](https://developer.mozilla.org/docs/Web/API/EventSource).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(url: &str, init: &EventSourceEventSourceInit) -> Result<EventSource> {
        let mut pack = rt::Pack::new();
        pack.put(init);
        rt::handle(unsafe {
            sys::js_construct_with(url.as_ptr(), url.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`close()`** method of the EventSource interface closes the connection, if one is made, and sets the EventSource.readyState attribute to 2 (closed).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/close)
    #[inline]
    pub fn close(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_close(self.raw()) })
    }

    /// The **`url`** read-only property of the EventSource interface returns a string representing the URL of the source.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/url)
    #[inline]
    pub fn url(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_url(self.raw()) }))
    }

    /// The **`withCredentials`** read-only property of the EventSource interface returns a boolean value indicating whether the EventSource object was instantiated with CORS credentials set.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/withCredentials)
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn with_credentials(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_with_credentials(self.raw()) }))
    }

    /// The **`readyState`** read-only property of the EventSource interface returns a number representing the state of the connection.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/readyState)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_ready_state(self.raw()) }))
    }

    /// Calls [`EventSource::from`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[doc(alias = "from")]
    #[inline]
    pub fn from_stream(stream: &crate::streams::ReadableStream) -> Result<EventSource> {
        rt::handle(unsafe { sys::static_from(stream.raw()) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/open_event)
    #[doc(alias = "onopen")]
    #[inline]
    pub fn on_open(&self, closure: impl FnMut(crate::events::Event) + 'static) -> Result<Listener> {
        self.add_event_listener("open", closure)
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/message_event)
    #[doc(alias = "onmessage")]
    #[inline]
    pub fn on_message(
        &self,
        mut closure: impl FnMut(crate::events::MessageEvent) + 'static,
    ) -> Result<Listener> {
        self.add_event_listener("message", move |event| closure(rt::narrow(event)))
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventSource/error_event)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn on_error(
        &self,
        mut closure: impl FnMut(crate::events::ErrorEvent) + 'static,
    ) -> Result<Listener> {
        self.add_event_listener("error", move |event| closure(rt::narrow(event)))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:websocket";
        "EventSource.constructor" => fn js_construct(url: *const u8, url_len: usize) -> RawHandle;
        "EventSource.constructor:with" => fn js_construct_with(
            url: *const u8,
            url_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "EventSource.close" => fn js_close(this: RawHandle) -> i32;
        "EventSource.url" => fn js_url(this: RawHandle) -> i32;
        "EventSource.withCredentials" => fn js_with_credentials(this: RawHandle) -> i32;
        "EventSource.readyState" => fn js_ready_state(this: RawHandle) -> f64;
        "EventSource::from" => fn static_from(stream: RawHandle) -> RawHandle;
    }
}
