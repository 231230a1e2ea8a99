//! `MessageEvent`: The **`MessageEvent`** interface represents a message received by a target object.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Event, MessageEventInit, MessagePort};
use crate::rt::{self, Js, Result};

/// The **`MessageEvent`** interface represents a message received by a target object.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageEvent)
#[repr(transparent)]
pub struct MessageEvent(Event);

rt::handle_type!(MessageEvent: Event);

impl MessageEvent {
    /// Calls [`new MessageEvent`](https://developer.mozilla.org/docs/Web/API/MessageEvent).
    #[inline]
    pub fn new(type_: &str) -> Result<MessageEvent> {
        rt::handle(unsafe { sys::js_construct(type_.as_ptr(), type_.len()) })
    }

    /// Calls [`new MessageEvent`](https://developer.mozilla.org/docs/Web/API/MessageEvent).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(type_: &str, initializer: &MessageEventInit) -> Result<MessageEvent> {
        let mut pack = rt::Pack::new();
        pack.put(initializer);
        rt::handle(unsafe {
            sys::js_construct_with(type_.as_ptr(), type_.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`data`** read-only property of the MessageEvent interface represents the data sent by the message emitter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageEvent/data)
    #[inline]
    pub fn data(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_data(self.raw()) }))
    }

    /// The **`origin`** read-only property of the MessageEvent interface is a string representing the origin of the message emitter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageEvent/origin)
    #[inline]
    pub fn origin(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_origin(self.raw()) }))
    }

    /// The **`lastEventId`** read-only property of the MessageEvent interface is a string representing a unique ID for the event.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageEvent/lastEventId)
    #[doc(alias = "lastEventId")]
    #[inline]
    pub fn last_event_id(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_last_event_id(self.raw()) }))
    }

    /// The **`source`** read-only property of the MessageEvent interface is a MessageEventSource (which can be a WindowProxy, MessagePort, or ServiceWorker object) representing the message emitter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageEvent/source)
    #[inline]
    pub fn source(&self) -> Option<MessagePort> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_source(self.raw()) }))
    }

    /// The **`ports`** read-only property of the MessageEvent interface is an array of MessagePort objects containing all MessagePort objects sent with the message, in order.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageEvent/ports)
    #[inline]
    pub fn ports(&self) -> Vec<MessagePort> {
        rt::attribute(rt::take(unsafe { sys::js_ports(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "MessageEvent.constructor" => fn js_construct(
            type_: *const u8,
            type_len: usize,
        ) -> RawHandle;
        "MessageEvent.constructor:with" => fn js_construct_with(
            type_: *const u8,
            type_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "MessageEvent.data" => fn js_data(this: RawHandle) -> RawHandle;
        "MessageEvent.origin" => fn js_origin(this: RawHandle) -> i32;
        "MessageEvent.lastEventId" => fn js_last_event_id(this: RawHandle) -> i32;
        "MessageEvent.source" => fn js_source(this: RawHandle) -> RawHandle;
        "MessageEvent.ports" => fn js_ports(this: RawHandle) -> i32;
    }
}
