//! `AbortController`: The **`AbortController`** interface represents a controller object that allows you to abort one or more Web requests as and when desired.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AbortSignal;
use crate::rt::{self, IntoJs, Js, Result};

/// The **`AbortController`** interface represents a controller object that allows you to abort one or more Web requests as and when desired.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortController)
#[repr(transparent)]
pub struct AbortController(Js);

rt::handle_type!(AbortController: Js);

impl AbortController {
    /// Calls [`new AbortController`](https://developer.mozilla.org/docs/Web/API/AbortController).
    #[inline]
    pub fn new() -> Result<AbortController> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// The **`signal`** read-only property of the AbortController interface returns an AbortSignal object instance, which can be used to communicate with/abort an asynchronous operation as desired.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortController/signal)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        rt::attribute(rt::handle(unsafe { sys::js_signal(self.raw()) }))
    }

    /// The **`abort()`** method of the AbortController interface aborts an asynchronous operation before it has completed. This is able to abort fetch requests, the consumption of any response bodies, or streams.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortController/abort)
    #[inline]
    pub fn abort(&self) {
        rt::attribute(rt::unit(unsafe { sys::js_abort(self.raw()) }))
    }

    /// The **`abort()`** method of the AbortController interface aborts an asynchronous operation before it has completed. This is able to abort fetch requests, the consumption of any response bodies, or streams.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/AbortController/abort)
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with<T: IntoJs>(&self, reason: T) {
        let reason = reason.into_js();
        rt::attribute(rt::unit(unsafe { sys::js_abort_with(self.raw(), reason.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "AbortController.constructor" => fn js_construct() -> RawHandle;
        "AbortController.signal" => fn js_signal(this: RawHandle) -> RawHandle;
        "AbortController.abort" => fn js_abort(this: RawHandle) -> i32;
        "AbortController.abort:with" => fn js_abort_with(this: RawHandle, reason: RawHandle) -> i32;
    }
}
