//! `EventTargetHandlerObject`: The interface [`EventTargetHandlerObject`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`EventTargetHandlerObject`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[repr(transparent)]
pub struct EventTargetHandlerObject(Js);

rt::handle_type!(EventTargetHandlerObject: Js);

impl EventTargetHandlerObject {
    /// The attribute [`handleEvent`](https://developer.mozilla.org/docs/Web/API/EventTarget).
    ///
    /// A JavaScript value, one of: `(event: Event) => any`, `undefined`.
    #[doc(alias = "handleEvent")]
    #[inline]
    pub fn handle_event(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_handle_event(self.raw()) }))
    }

    /// Sets [`handle_event`](Self::handle_event).
    #[doc(alias = "handleEvent")]
    #[inline]
    pub fn set_handle_event(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_handle_event_set(self.raw(), value.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "EventTargetHandlerObject.handleEvent" => fn js_handle_event(this: RawHandle) -> RawHandle;
        "EventTargetHandlerObject.handleEvent:set" => fn js_handle_event_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
    }
}
