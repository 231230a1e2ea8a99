//! Functions of Timers, microtasks and the scheduler.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{Immediate, Scheduler};
use crate::rt::{self, IntoJs, Js, Result};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setTimeout)
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout(mut callback: impl FnMut() + 'static) -> Result<i32> {
    let callback = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| callback())));
    rt::number(unsafe { sys::js_set_timeout(callback.give()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setTimeout)
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout_with(mut callback: impl FnMut() + 'static, delay: Duration) -> Result<i32> {
    let callback = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| callback())));
    rt::number(unsafe {
        sys::js_set_timeout_with(callback.give(), rt::in_whole_milliseconds(delay))
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
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval(mut callback: impl FnMut() + 'static) -> Result<i32> {
    let callback = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| callback())));
    rt::number(unsafe { sys::js_set_interval(callback.give()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setInterval)
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval_with(mut callback: impl FnMut() + 'static, delay: Duration) -> Result<i32> {
    let callback = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| callback())));
    rt::number(unsafe {
        sys::js_set_interval_with(callback.give(), rt::in_whole_milliseconds(delay))
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
/// # Arguments
///
/// - `args`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
#[doc(alias = "setImmediate")]
#[inline]
pub fn set_immediate<T: IntoJs>(
    mut function: impl FnMut() + 'static,
    args: T,
) -> Result<Immediate> {
    let function = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| function())));
    let args = args.into_js();
    rt::handle(unsafe { sys::js_set_immediate(function.give(), args.raw()) })
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
        "globalThis.setTimeout" => fn js_set_timeout(callback: u32) -> f64;
        "globalThis.setTimeout:with" => fn js_set_timeout_with(callback: u32, delay: f64) -> f64;
        "globalThis.clearTimeout" => fn js_clear_timeout(pack: *const u8, pack_len: usize) -> i32;
        "globalThis.setInterval" => fn js_set_interval(callback: u32) -> f64;
        "globalThis.setInterval:with" => fn js_set_interval_with(callback: u32, delay: f64) -> f64;
        "globalThis.clearInterval" => fn js_clear_interval(pack: *const u8, pack_len: usize) -> i32;
        "globalThis.queueMicrotask" => fn js_queue_microtask(task: RawHandle) -> i32;
        "globalThis.scheduler" => fn js_scheduler() -> RawHandle;
        "globalThis.setImmediate" => fn js_set_immediate(
            function: u32,
            args: RawHandle,
        ) -> RawHandle;
        "globalThis.clearImmediate" => fn js_clear_immediate(immediate: RawHandle) -> i32;
    }
}
