//! Functions of Timers, microtasks and the scheduler.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{Immediate, Scheduler};
use crate::rt::{self, Js, Result};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setTimeout)
///
/// A JavaScript value: `(...args: any[]) => undefined`.
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout(callback: &Js) -> Result<i32> {
    rt::number(unsafe { sys::js_set_timeout(callback.raw()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setTimeout)
///
/// A JavaScript value: `(...args: any[]) => undefined`.
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout_with(callback: &Js, delay: Duration) -> Result<i32> {
    rt::number(unsafe {
        sys::js_set_timeout_with(callback.raw(), rt::in_whole_milliseconds(delay))
    })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/clearTimeout)
#[doc(alias = "clearTimeout")]
#[inline]
pub fn clear_timeout(timeout_id: Option<i32>) -> Result<()> {
    let mut pack = rt::Pack::new();
    pack.put(&timeout_id);
    rt::unit(unsafe { sys::js_clear_timeout(pack.as_ptr(), pack.len()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setInterval)
///
/// A JavaScript value: `(...args: any[]) => undefined`.
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval(callback: &Js) -> Result<i32> {
    rt::number(unsafe { sys::js_set_interval(callback.raw()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setInterval)
///
/// A JavaScript value: `(...args: any[]) => undefined`.
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval_with(callback: &Js, delay: Duration) -> Result<i32> {
    rt::number(unsafe {
        sys::js_set_interval_with(callback.raw(), rt::in_whole_milliseconds(delay))
    })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/clearInterval)
#[doc(alias = "clearInterval")]
#[inline]
pub fn clear_interval(timeout_id: Option<i32>) -> Result<()> {
    let mut pack = rt::Pack::new();
    pack.put(&timeout_id);
    rt::unit(unsafe { sys::js_clear_interval(pack.as_ptr(), pack.len()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask)
///
/// A JavaScript value: `Function`.
#[doc(alias = "queueMicrotask")]
#[inline]
pub fn queue_microtask(task: &Js) -> Result<()> {
    rt::unit(unsafe { sys::js_queue_microtask(task.raw()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/scheduler)
#[inline]
pub fn scheduler() -> Scheduler {
    rt::attribute(rt::handle(unsafe { sys::js_scheduler() }))
}

/// Calls [`globalThis.setImmediate`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
///
/// A JavaScript value: `(...param0: any[]) => undefined`.
#[doc(alias = "setImmediate")]
#[inline]
pub fn set_immediate(function: &Js, args: &[&Js]) -> Result<Immediate> {
    let mut pack = rt::Pack::new();
    pack.put(args);
    rt::handle(unsafe { sys::js_set_immediate(function.raw(), pack.as_ptr(), pack.len()) })
}

/// Calls [`globalThis.clearImmediate`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
#[doc(alias = "clearImmediate")]
#[inline]
pub fn clear_immediate(immediate: Option<&Immediate>) -> Result<()> {
    rt::unit(unsafe { sys::js_clear_immediate(rt::opt_raw(immediate)) })
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:timers";
        "globalThis.setTimeout" => fn js_set_timeout(callback: RawHandle) -> f64;
        "globalThis.setTimeout:with" => fn js_set_timeout_with(
            callback: RawHandle,
            delay: f64,
        ) -> f64;
        "globalThis.clearTimeout" => fn js_clear_timeout(pack: *const u8, pack_len: usize) -> i32;
        "globalThis.setInterval" => fn js_set_interval(callback: RawHandle) -> f64;
        "globalThis.setInterval:with" => fn js_set_interval_with(
            callback: RawHandle,
            delay: f64,
        ) -> f64;
        "globalThis.clearInterval" => fn js_clear_interval(pack: *const u8, pack_len: usize) -> i32;
        "globalThis.queueMicrotask" => fn js_queue_microtask(task: RawHandle) -> i32;
        "globalThis.scheduler" => fn js_scheduler() -> RawHandle;
        "globalThis.setImmediate" => fn js_set_immediate(
            function: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "globalThis.clearImmediate" => fn js_clear_immediate(immediate: RawHandle) -> i32;
    }
}
