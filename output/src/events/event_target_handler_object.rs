//! `EventTargetHandlerObject`: The interface [`EventTargetHandlerObject`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Event;
use crate::rt::{self, FromJs, Js, Result};

/// The interface [`EventTargetHandlerObject`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[repr(transparent)]
pub struct EventTargetHandlerObject(Js);

rt::handle_type!(EventTargetHandlerObject: Js);

impl EventTargetHandlerObject {
    /// Calls [`EventTargetHandlerObject.handleEvent`](https://developer.mozilla.org/docs/Web/API/EventTarget).
    #[doc(alias = "handleEvent")]
    #[inline]
    pub fn handle_event<T: FromJs>(&self, event: &Event) -> Result<T> {
        rt::value(unsafe { sys::js_handle_event(self.raw(), event.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "EventTargetHandlerObject.handleEvent" => fn js_handle_event(
            this: RawHandle,
            event: RawHandle,
        ) -> RawHandle;
    }
}
