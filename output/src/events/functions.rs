//! Functions of Events, event targets and abort signals.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AddEventListenerOptions, AddEventListenerType, DispatchEventEvent, PromiseRejectionEvent,
};
use crate::rt::{self, Listener, Result};

/// Calls [`globalThis.addEventListener`](https://developer.mozilla.org/docs/Web/API/addEventListener).
#[doc(alias = "addEventListener")]
#[inline]
pub fn add_event_listener(
    type_: AddEventListenerType,
    mut handler: impl FnMut(PromiseRejectionEvent) + 'static,
) -> Result<Listener> {
    let type_ = type_.as_str();
    let handler = rt::callback(rt::sync(rt::Void, move |a| a.get().map(&mut handler)));
    rt::register(&handler, |handler| {
        rt::unit(unsafe { sys::js_add_event_listener(type_.as_ptr(), type_.len(), handler) })
    })
}

/// Calls [`globalThis.addEventListener`](https://developer.mozilla.org/docs/Web/API/addEventListener).
#[doc(alias = "addEventListener")]
#[inline]
pub fn add_event_listener_with(
    type_: AddEventListenerType,
    options: impl Into<AddEventListenerOptions>,
    mut handler: impl FnMut(PromiseRejectionEvent) + 'static,
) -> Result<Listener> {
    let type_ = type_.as_str();
    let options = options.into();
    let handler = rt::callback(rt::sync(rt::Void, move |a| a.get().map(&mut handler)));
    let mut pack = rt::Pack::new();
    pack.put(&options);
    rt::register(&handler, |handler| {
        rt::unit(unsafe {
            sys::js_add_event_listener_with(
                type_.as_ptr(),
                type_.len(),
                handler,
                pack.as_ptr(),
                pack.len(),
            )
        })
    })
}

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
        "globalThis.addEventListener" => fn js_add_event_listener(
            type_: *const u8,
            type_len: usize,
            handler: u32,
        ) -> i32;
        "globalThis.addEventListener:with" => fn js_add_event_listener_with(
            type_: *const u8,
            type_len: usize,
            handler: u32,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "globalThis.dispatchEvent" => fn js_dispatch_event(pack: *const u8, pack_len: usize) -> i32;
    }
}
