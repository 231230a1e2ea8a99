//! `PromiseRejectionEvent`: The **`PromiseRejectionEvent`** interface represents events which are sent to the global script context when JavaScript Promises are rejected.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Event;
use crate::rt::{self, FromJs, Js, Promise};

/// The **`PromiseRejectionEvent`** interface represents events which are sent to the global script context when JavaScript Promises are rejected. These events are particularly useful for telemetry and debugging purposes.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent)
#[repr(transparent)]
pub struct PromiseRejectionEvent(Event);

rt::handle_type!(PromiseRejectionEvent: Event);

impl PromiseRejectionEvent {
    /// The PromiseRejectionEvent interface's **`promise`** read-only property indicates the JavaScript Promise which was rejected. You can examine the event's PromiseRejectionEvent.reason property to learn why the promise was rejected.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent/promise)
    #[inline]
    pub fn promise<T: FromJs>(&self) -> Promise<T> {
        rt::promise_value(|slot| unsafe { sys::js_promise(self.raw(), slot) })
    }

    /// The PromiseRejectionEvent **`reason`** read-only property is any JavaScript value or Object which provides the reason passed into Promise.reject(). This in theory provides information about why the promise was rejected.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent/reason)
    #[inline]
    pub fn reason(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_reason(self.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:events";
        "PromiseRejectionEvent.promise" => fn js_promise(this: RawHandle, slot: Slot);
        "PromiseRejectionEvent.reason" => fn js_reason(this: RawHandle) -> RawHandle;
    }
}
