//! Functions of Events, event targets and abort signals.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DispatchEventEvent;
use crate::rt::{self, Result};

/// The **`dispatchEvent()`** method of the EventTarget sends an Event to the object, (synchronously) invoking the affected event listeners in the appropriate order. The normal event processing rules (including the capturing and optional bubbling phase) also apply to events dispatched manually with dispatchEvent().
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventTarget/dispatchEvent)
#[doc(alias = "dispatchEvent")]
#[inline]
pub fn dispatch_event(event: impl Into<DispatchEventEvent>) -> Result<bool> {
    let event = event.into();
    let mut pack = rt::Pack::new();
    pack.put(&event);
    rt::boolean(unsafe { sys::js_dispatch_event(pack.as_ptr(), pack.len()) })
}

mod sys {
    crate::rt::imports! {
        "workers:events";
        "globalThis.dispatchEvent" => fn js_dispatch_event(pack: *const u8, pack_len: usize) -> i32;
    }
}
