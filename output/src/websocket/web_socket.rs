//! `WebSocket`: The **`WebSocket`** object provides the API for creating and managing a WebSocket connection to a server, as well as for sending and receiving data on the connection.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    CloseEvent, WebSocketAcceptOptions, WebSocketBinaryType, WebSocketProtocols,
    WebSocketSendMessage,
};
use crate::rt::{self, FromJs, IntoJs, Listener, Result};

/// The **`WebSocket`** object provides the API for creating and managing a WebSocket connection to a server, as well as for sending and receiving data on the connection.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket)
#[repr(transparent)]
pub struct WebSocket(crate::events::EventTarget);

rt::handle_type!(WebSocket: crate::events::EventTarget);

impl WebSocket {
    /// The constant `READY_STATE_CONNECTING`.
    pub const READY_STATE_CONNECTING: u32 = 0;

    /// The constant `CONNECTING`.
    pub const CONNECTING: u32 = 0;

    /// The constant `READY_STATE_OPEN`.
    pub const READY_STATE_OPEN: u32 = 1;

    /// The constant `OPEN`.
    pub const OPEN: u32 = 1;

    /// The constant `READY_STATE_CLOSING`.
    pub const READY_STATE_CLOSING: u32 = 2;

    /// The constant `CLOSING`.
    pub const CLOSING: u32 = 2;

    /// The constant `READY_STATE_CLOSED`.
    pub const READY_STATE_CLOSED: u32 = 3;

    /// The constant `CLOSED`.
    pub const CLOSED: u32 = 3;

    /// Calls [`new WebSocket`](https://developer.mozilla.org/docs/Web/API/WebSocket).
    #[inline]
    pub fn new(url: &str) -> Result<WebSocket> {
        rt::handle(unsafe { sys::js_construct(url.as_ptr(), url.len()) })
    }

    /// Calls [`new WebSocket`](https://developer.mozilla.org/docs/Web/API/WebSocket).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(
        url: &str,
        protocols: impl Into<WebSocketProtocols<'a>>,
    ) -> Result<WebSocket> {
        let protocols = protocols.into();
        let mut pack = rt::Pack::new();
        pack.put(&protocols);
        rt::handle(unsafe {
            sys::js_construct_with(url.as_ptr(), url.len(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`WebSocket.accept`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[inline]
    pub fn accept(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_accept(self.raw()) })
    }

    /// Calls [`WebSocket.accept`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[doc(alias = "accept")]
    #[inline]
    pub fn accept_with(&self, options: &WebSocketAcceptOptions) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::unit(unsafe { sys::js_accept_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`WebSocket.send()`** method enqueues the specified data to be transmitted to the server over the WebSocket connection, increasing the value of bufferedAmount by the number of bytes needed to contain the data. If the data can't be sent (for example, because it needs to be buffered but the buffer is full), the socket is closed automatically. The browser will throw an exception if you call send() when the connection is in the CONNECTING state. If you call send() when the connection is in the CLOSING or CLOSED states, the browser will silently discard the data.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/send)
    #[inline]
    pub fn send<'a>(&self, message: impl Into<WebSocketSendMessage<'a>>) -> Result<()> {
        let message = message.into();
        let mut pack = rt::Pack::new();
        pack.put(&message);
        rt::unit(unsafe { sys::js_send(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`WebSocket.close()`** method closes the WebSocket connection or connection attempt, if any. If the connection is already CLOSED, this method does nothing.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/close)
    #[inline]
    pub fn close(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_close(self.raw()) })
    }

    /// The **`WebSocket.close()`** method closes the WebSocket connection or connection attempt, if any. If the connection is already CLOSED, this method does nothing.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/close)
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with(&self, code: Option<u16>, reason: Option<&str>) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(&code);
        rt::unit(unsafe {
            sys::js_close_with(
                self.raw(),
                rt::opt_ptr(reason),
                rt::opt_len(reason),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`WebSocket.serializeAttachment`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[doc(alias = "serializeAttachment")]
    #[inline]
    pub fn serialize_attachment<T: IntoJs>(&self, attachment: T) -> Result<()> {
        let attachment = attachment.into_js();
        rt::unit(unsafe { sys::js_serialize_attachment(self.raw(), attachment.raw()) })
    }

    /// Calls [`WebSocket.deserializeAttachment`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[doc(alias = "deserializeAttachment")]
    #[inline]
    pub fn deserialize_attachment<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_deserialize_attachment(self.raw()) })
    }

    /// The **`WebSocket.readyState`** read-only property returns the current state of the WebSocket connection.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/readyState)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_ready_state(self.raw()) }))
    }

    /// The **`WebSocket.bufferedAmount`** read-only property returns the number of bytes of data that have been queued using calls to send() but not yet transmitted to the network. This value resets to zero once all queued data has been sent. This value does not reset to zero when the connection is closed; if you keep calling send(), this will continue to climb.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/bufferedAmount)
    #[doc(alias = "bufferedAmount")]
    #[inline]
    pub fn buffered_amount(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_buffered_amount(self.raw()) }))
    }

    /// The **`WebSocket.url`** read-only property returns the absolute URL of the WebSocket as resolved by the constructor.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/url)
    #[inline]
    pub fn url(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_url(self.raw()) }))
    }

    /// The **`WebSocket.protocol`** read-only property returns the name of the sub-protocol the server selected; this will be one of the strings specified in the protocols parameter when creating the WebSocket object, or the empty string if no connection is established.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/protocol)
    #[inline]
    pub fn protocol(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_protocol(self.raw()) }))
    }

    /// The **`WebSocket.extensions`** read-only property returns the extensions selected by the server. This is currently only the empty string or a list of extensions as negotiated by the connection.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/extensions)
    #[inline]
    pub fn extensions(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_extensions(self.raw()) }))
    }

    /// The **`WebSocket.binaryType`** property controls the type of binary data being received over the WebSocket connection.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WebSocket/binaryType)
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn binary_type(&self) -> WebSocketBinaryType {
        rt::attribute(rt::take(unsafe { sys::js_binary_type(self.raw()) }))
    }

    /// Sets [`binary_type`](Self::binary_type).
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn set_binary_type(&self, value: WebSocketBinaryType) {
        let value = value.as_str();
        rt::attribute(rt::unit(unsafe {
            sys::js_binary_type_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// Listens to `close`.
    #[doc(alias = "onclose")]
    #[inline]
    pub fn on_close(&self, mut closure: impl FnMut(CloseEvent) + 'static) -> Result<Listener> {
        self.add_event_listener("close", move |event| closure(rt::narrow(event)))
    }

    /// Listens to `message`.
    #[doc(alias = "onmessage")]
    #[inline]
    pub fn on_message(
        &self,
        mut closure: impl FnMut(crate::events::MessageEvent) + 'static,
    ) -> Result<Listener> {
        self.add_event_listener("message", move |event| closure(rt::narrow(event)))
    }

    /// Listens to `open`.
    #[doc(alias = "onopen")]
    #[inline]
    pub fn on_open(&self, closure: impl FnMut(crate::events::Event) + 'static) -> Result<Listener> {
        self.add_event_listener("open", closure)
    }

    /// Listens to `error`.
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
        "WebSocket.constructor" => fn js_construct(url: *const u8, url_len: usize) -> RawHandle;
        "WebSocket.constructor:with" => fn js_construct_with(
            url: *const u8,
            url_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WebSocket.accept" => fn js_accept(this: RawHandle) -> i32;
        "WebSocket.accept:with" => fn js_accept_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "WebSocket.send" => fn js_send(this: RawHandle, pack: *const u8, pack_len: usize) -> i32;
        "WebSocket.close" => fn js_close(this: RawHandle) -> i32;
        "WebSocket.close:with" => fn js_close_with(
            this: RawHandle,
            reason: *const u8,
            reason_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "WebSocket.serializeAttachment" => fn js_serialize_attachment(
            this: RawHandle,
            attachment: RawHandle,
        ) -> i32;
        "WebSocket.deserializeAttachment" => fn js_deserialize_attachment(
            this: RawHandle,
        ) -> RawHandle;
        "WebSocket.readyState" => fn js_ready_state(this: RawHandle) -> f64;
        "WebSocket.bufferedAmount" => fn js_buffered_amount(this: RawHandle) -> f64;
        "WebSocket.url" => fn js_url(this: RawHandle) -> i32;
        "WebSocket.protocol" => fn js_protocol(this: RawHandle) -> i32;
        "WebSocket.extensions" => fn js_extensions(this: RawHandle) -> i32;
        "WebSocket.binaryType" => fn js_binary_type(this: RawHandle) -> i32;
        "WebSocket.binaryType:set" => fn js_binary_type_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
    }
}
