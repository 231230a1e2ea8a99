//! `CloseEvent`: A **`CloseEvent`** is sent to clients using WebSockets when the connection is closed.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CloseEventInit;
use crate::rt::{self, Result};

/// A **`CloseEvent`** is sent to clients using WebSockets when the connection is closed. This is delivered to the listener indicated by the WebSocket object's onclose attribute.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CloseEvent)
#[repr(transparent)]
pub struct CloseEvent(crate::events::Event);

rt::handle_type!(CloseEvent: crate::events::Event);

impl CloseEvent {
    /// Calls [`new CloseEvent`](https://developer.mozilla.org/docs/Web/API/CloseEvent).
    #[inline]
    pub fn new(type_: &str) -> Result<CloseEvent> {
        rt::handle(unsafe { sys::js_construct(type_.as_ptr(), type_.len()) })
    }

    /// Calls [`new CloseEvent`](https://developer.mozilla.org/docs/Web/API/CloseEvent).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(type_: &str, initializer: &CloseEventInit) -> Result<CloseEvent> {
        let mut pack = rt::Pack::new();
        pack.put(initializer);
        rt::handle(unsafe {
            sys::js_construct_with(type_.as_ptr(), type_.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`code`** read-only property of the CloseEvent interface returns a WebSocket connection close code indicating the reason the connection was closed.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CloseEvent/code)
    #[inline]
    pub fn code(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_code(self.raw()) }))
    }

    /// The **`reason`** read-only property of the CloseEvent interface returns the WebSocket connection close reason the server gave for closing the connection; that is, a concise human-readable prose explanation for the closure.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CloseEvent/reason)
    #[inline]
    pub fn reason(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_reason(self.raw()) }))
    }

    /// The **`wasClean`** read-only property of the CloseEvent interface returns true if the connection closed cleanly.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CloseEvent/wasClean)
    #[doc(alias = "wasClean")]
    #[inline]
    pub fn was_clean(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_was_clean(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:websocket";
        "CloseEvent.constructor" => fn js_construct(type_: *const u8, type_len: usize) -> RawHandle;
        "CloseEvent.constructor:with" => fn js_construct_with(
            type_: *const u8,
            type_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "CloseEvent.code" => fn js_code(this: RawHandle) -> f64;
        "CloseEvent.reason" => fn js_reason(this: RawHandle) -> i32;
        "CloseEvent.wasClean" => fn js_was_clean(this: RawHandle) -> i32;
    }
}
