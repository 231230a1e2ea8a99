//! Functions of Timers, microtasks and the scheduler.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{Immediate, Scheduler};
use crate::rt::{self, Registration, Result};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/setTimeout)
///
/// # Example
/// ```no_run
/// use std::time::Duration;
///
/// use workers::prelude::*;
/// use workers::time::sleep;
/// use workers::timers::set_timeout;
///
/// async fn later() -> Result<()> {
///     set_timeout(Duration::from_secs(1), || console_log!("a second later"))?;
///     // In an `async fn` there is a shorter way.
///     sleep(Duration::from_secs(2)).await;
///     Ok(())
/// }
/// ```
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout(delay: Duration, callback: impl FnOnce() + 'static) -> Result<i32> {
    let callback =
        rt::once(rt::sync(rt::Void, rt::one_time(move |a| a.get().map(|()| callback()))));
    rt::number(unsafe { sys::js_set_timeout(rt::in_whole_milliseconds(delay), callback.give()) })
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
pub fn set_interval(delay: Duration, mut callback: impl FnMut() + 'static) -> Result<Registration> {
    let callback = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| callback())));
    rt::register(&callback, |callback| {
        rt::unit(unsafe { sys::js_set_interval(rt::in_whole_milliseconds(delay), callback) })
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
#[doc(alias = "queueMicrotask")]
#[inline]
pub fn queue_microtask(task: impl FnOnce() + 'static) -> Result<()> {
    let task = rt::once(rt::sync(rt::Void, rt::one_time(move |a| a.get().map(|()| task()))));
    rt::unit(unsafe { sys::js_queue_microtask(task.give()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/scheduler)
#[inline]
pub fn scheduler() -> Scheduler {
    rt::attribute(rt::handle(unsafe { sys::js_scheduler() }))
}

/// Calls [`globalThis.setImmediate`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
#[doc(alias = "setImmediate")]
#[inline]
pub fn set_immediate(mut function: impl FnMut() + 'static) -> Result<Immediate> {
    let function = rt::callback(rt::sync(rt::Void, move |a| a.get().map(|()| function())));
    rt::handle(unsafe { sys::js_set_immediate(function.give()) })
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
        "globalThis.setTimeout" => fn js_set_timeout(delay: f64, callback: u32) -> f64;
        "globalThis.clearTimeout" => fn js_clear_timeout(pack: *const u8, pack_len: usize) -> i32;
        "globalThis.setInterval" => fn js_set_interval(delay: f64, callback: u32) -> i32;
        "globalThis.clearInterval" => fn js_clear_interval(pack: *const u8, pack_len: usize) -> i32;
        "globalThis.queueMicrotask" => fn js_queue_microtask(task: u32) -> i32;
        "globalThis.scheduler" => fn js_scheduler() -> RawHandle;
        "globalThis.setImmediate" => fn js_set_immediate(function: u32) -> RawHandle;
        "globalThis.clearImmediate" => fn js_clear_immediate(immediate: RawHandle) -> i32;
    }
}
