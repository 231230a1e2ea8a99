//! Functions of Events, event targets and abort signals.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/events.jsonc`.

use super::{
    AddEventListenerOptions, AddEventListenerType, DispatchEventEvent, RemoveEventListenerOptions,
    RemoveEventListenerType,
};
use crate::rt::{self, Js, Result};

/// Calls `globalThis.addEventListener`.
///
/// Untyped here: callback: no rule for callbacks yet (`(event: WorkerGlobalScopeEventMap[Type]) => undefined`).
#[doc(alias = "addEventListener")]
pub fn add_event_listener(type_: AddEventListenerType, handler: &Js) -> Result<()> {
    let type_ = type_.as_str();
    rt::unit(unsafe { sys::js_add_event_listener(type_.as_ptr(), type_.len(), handler.raw()) })
}

/// Calls `globalThis.addEventListener`.
///
/// Untyped here: callback: no rule for callbacks yet (`(event: WorkerGlobalScopeEventMap[Type]) => undefined`).
#[doc(alias = "addEventListener")]
pub fn add_event_listener_with(
    type_: AddEventListenerType,
    handler: &Js,
    options: impl Into<AddEventListenerOptions>,
) -> Result<()> {
    let type_ = type_.as_str();
    let options = options.into();
    let mut pack = rt::Pack::new();
    pack.put(&options);
    rt::unit(unsafe {
        sys::js_add_event_listener_with(
            type_.as_ptr(),
            type_.len(),
            handler.raw(),
            pack.as_ptr(),
            pack.len(),
        )
    })
}

/// Calls `globalThis.removeEventListener`.
///
/// Untyped here: callback: no rule for callbacks yet (`(event: WorkerGlobalScopeEventMap[Type]) => undefined`).
#[doc(alias = "removeEventListener")]
pub fn remove_event_listener(type_: RemoveEventListenerType, handler: &Js) -> Result<()> {
    let type_ = type_.as_str();
    rt::unit(unsafe { sys::js_remove_event_listener(type_.as_ptr(), type_.len(), handler.raw()) })
}

/// Calls `globalThis.removeEventListener`.
///
/// Untyped here: callback: no rule for callbacks yet (`(event: WorkerGlobalScopeEventMap[Type]) => undefined`).
#[doc(alias = "removeEventListener")]
pub fn remove_event_listener_with(
    type_: RemoveEventListenerType,
    handler: &Js,
    options: impl Into<RemoveEventListenerOptions>,
) -> Result<()> {
    let type_ = type_.as_str();
    let options = options.into();
    let mut pack = rt::Pack::new();
    pack.put(&options);
    rt::unit(unsafe {
        sys::js_remove_event_listener_with(
            type_.as_ptr(),
            type_.len(),
            handler.raw(),
            pack.as_ptr(),
            pack.len(),
        )
    })
}

/// The **`dispatchEvent()`** method of the EventTarget sends an Event to the object, (synchronously) invoking the affected event listeners in the appropriate order. The normal event processing rules (including the capturing and optional bubbling phase) also apply to events dispatched manually with dispatchEvent().
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventTarget/dispatchEvent)
#[doc(alias = "dispatchEvent")]
pub fn dispatch_event(event: impl Into<DispatchEventEvent>) -> Result<bool> {
    let event = event.into();
    let mut pack = rt::Pack::new();
    pack.put(&event);
    rt::boolean(unsafe { sys::js_dispatch_event(pack.as_ptr(), pack.len()) })
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "globalThis.addEventListener" => fn js_add_event_listener(
            type_: *const u8,
            type_len: usize,
            handler: RawHandle,
        ) -> i32;
        "globalThis.addEventListener:with" => fn js_add_event_listener_with(
            type_: *const u8,
            type_len: usize,
            handler: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "globalThis.removeEventListener" => fn js_remove_event_listener(
            type_: *const u8,
            type_len: usize,
            handler: RawHandle,
        ) -> i32;
        "globalThis.removeEventListener:with" => fn js_remove_event_listener_with(
            type_: *const u8,
            type_len: usize,
            handler: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "globalThis.dispatchEvent" => fn js_dispatch_event(pack: *const u8, pack_len: usize) -> i32;
    }
}
