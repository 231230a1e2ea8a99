//! `WritableStreamDefaultController`: The **`WritableStreamDefaultController`** interface of the Streams API represents a controller allowing control of a WritableStream's state.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js, Result};

/// The **`WritableStreamDefaultController`** interface of the Streams API represents a controller allowing control of a WritableStream's state. When constructing a WritableStream, the underlying sink is given a corresponding WritableStreamDefaultController instance to manipulate.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController)
#[repr(transparent)]
pub struct WritableStreamDefaultController(Js);

rt::handle_type!(WritableStreamDefaultController: Js);

impl WritableStreamDefaultController {
    /// The read-only **`signal`** property of the WritableStreamDefaultController interface returns the AbortSignal associated with the controller.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/signal)
    #[inline]
    pub fn signal(&self) -> crate::events::AbortSignal {
        rt::attribute(rt::handle(unsafe { sys::js_signal(self.raw()) }))
    }

    /// The **`error()`** method of the WritableStreamDefaultController interface causes any future interactions with the associated stream to error.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/error)
    #[inline]
    pub fn error(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_error(self.raw()) })
    }

    /// The **`error()`** method of the WritableStreamDefaultController interface causes any future interactions with the associated stream to error.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/error)
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with<T: IntoJs>(&self, reason: T) -> Result<()> {
        let reason = reason.into_js();
        rt::unit(unsafe { sys::js_error_with(self.raw(), reason.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "WritableStreamDefaultController.signal" => fn js_signal(this: RawHandle) -> RawHandle;
        "WritableStreamDefaultController.error" => fn js_error(this: RawHandle) -> i32;
        "WritableStreamDefaultController.error:with" => fn js_error_with(
            this: RawHandle,
            reason: RawHandle,
        ) -> i32;
    }
}
