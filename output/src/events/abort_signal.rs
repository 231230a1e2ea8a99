//! `AbortSignal`: The **`AbortSignal`** interface represents a signal object that allows you to communicate with an asynchronous operation (such as a fetch request) and abort it if required via an AbortController object.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{Event, EventTarget};
use crate::rt::{self, IntoJs, Js, Listener, Result};

/// The **`AbortSignal`** interface represents a signal object that allows you to communicate with an asynchronous operation (such as a fetch request) and abort it if required via an AbortController object.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal)
///
/// # Example
/// ```no_run
/// use std::time::Duration;
///
/// use workers::events::AbortSignal;
/// use workers::http::{fetch_with, RequestInit};
/// use workers::prelude::*;
///
/// /// Waits for five seconds, no longer.
/// async fn impatient(url: &str) -> Result<Response> {
///     let signal = AbortSignal::timeout(Duration::from_secs(5))?;
///     fetch_with(url, &RequestInit::new().signal(signal)).await
/// }
/// ```
#[repr(transparent)]
pub struct AbortSignal(EventTarget);

rt::handle_type!(AbortSignal: EventTarget);

impl AbortSignal {
    /// The **`AbortSignal.abort()`** static method returns an AbortSignal that is already set as aborted (and which does not trigger an abort event).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/abort_static)
    #[inline]
    pub fn abort() -> Result<AbortSignal> {
        rt::handle(unsafe { sys::static_abort() })
    }

    /// The **`AbortSignal.abort()`** static method returns an AbortSignal that is already set as aborted (and which does not trigger an abort event).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/abort_static)
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with<T: IntoJs>(reason: T) -> Result<AbortSignal> {
        let reason = reason.into_js();
        rt::handle(unsafe { sys::static_abort_with(reason.raw()) })
    }

    /// The **`AbortSignal.timeout()`** static method returns an AbortSignal that will automatically abort after a specified time.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static)
    #[inline]
    pub fn timeout(delay: Duration) -> Result<AbortSignal> {
        rt::handle(unsafe { sys::static_timeout(rt::in_whole_milliseconds(delay)) })
    }

    /// The **`AbortSignal.any()`** static method takes an iterable of abort signals and returns an AbortSignal. The returned abort signal is aborted when any of the input iterable abort signals are aborted. The abort reason will be set to the reason of the first signal that is aborted. If any of the given abort signals are already aborted then so will be the returned AbortSignal.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/any_static)
    #[inline]
    pub fn any(signals: &[&AbortSignal]) -> Result<AbortSignal> {
        let mut pack = rt::Pack::new();
        pack.put(signals);
        rt::handle(unsafe { sys::static_any(pack.as_ptr(), pack.len()) })
    }

    /// The **`aborted`** read-only property returns a value that indicates whether the asynchronous operations the signal is communicating with are aborted (true) or not (false).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/aborted)
    #[inline]
    pub fn aborted(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_aborted(self.raw()) }))
    }

    /// The **`reason`** read-only property returns a JavaScript value that indicates the abort reason.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/reason)
    #[inline]
    pub fn reason(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_reason(self.raw()) }))
    }

    /// The **`throwIfAborted()`** method throws the signal's abort reason if the signal has been aborted; otherwise it does nothing.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/throwIfAborted)
    #[doc(alias = "throwIfAborted")]
    #[inline]
    pub fn throw_if_aborted(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_throw_if_aborted(self.raw()) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortSignal/abort_event)
    #[doc(alias = "onabort")]
    #[inline]
    pub fn on_abort(&self, closure: impl FnMut(Event) + 'static) -> Result<Listener> {
        self.add_event_listener("abort", closure)
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "AbortSignal::abort" => fn static_abort() -> RawHandle;
        "AbortSignal::abort:with" => fn static_abort_with(reason: RawHandle) -> RawHandle;
        "AbortSignal::timeout" => fn static_timeout(delay: f64) -> RawHandle;
        "AbortSignal::any" => fn static_any(pack: *const u8, pack_len: usize) -> RawHandle;
        "AbortSignal.aborted" => fn js_aborted(this: RawHandle) -> i32;
        "AbortSignal.reason" => fn js_reason(this: RawHandle) -> RawHandle;
        "AbortSignal.throwIfAborted" => fn js_throw_if_aborted(this: RawHandle) -> i32;
    }
}
