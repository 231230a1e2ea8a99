//! `ReadableStreamDefaultController`: The **`ReadableStreamDefaultController`** interface of the Streams API represents a controller allowing control of a ReadableStream's state and internal queue.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js, Result};

/// The **`ReadableStreamDefaultController`** interface of the Streams API represents a controller allowing control of a ReadableStream's state and internal queue. Default controllers are for streams that are not byte streams.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController)
#[repr(transparent)]
pub struct ReadableStreamDefaultController(Js);

rt::handle_type!(ReadableStreamDefaultController: Js);

impl ReadableStreamDefaultController {
    /// The **`desiredSize`** read-only property of the ReadableStreamDefaultController interface returns the desired size required to fill the stream's internal queue.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/desiredSize)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        rt::attribute(rt::take(unsafe { sys::js_desired_size(self.raw()) }))
    }

    /// The **`close()`** method of the ReadableStreamDefaultController interface closes the associated stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/close)
    #[inline]
    pub fn close(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_close(self.raw()) })
    }

    /// The **`enqueue()`** method of the ReadableStreamDefaultController interface enqueues a given chunk in the associated stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/enqueue)
    #[inline]
    pub fn enqueue<T: IntoJs>(&self, chunk: T) -> Result<()> {
        let chunk = chunk.into_js();
        rt::unit(unsafe { sys::js_enqueue(self.raw(), chunk.raw()) })
    }

    /// The **`error()`** method of the ReadableStreamDefaultController interface causes any future interactions with the associated stream to error.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/error)
    #[inline]
    pub fn error<T: IntoJs>(&self, reason: T) -> Result<()> {
        let reason = reason.into_js();
        rt::unit(unsafe { sys::js_error(self.raw(), reason.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "ReadableStreamDefaultController.desiredSize" => fn js_desired_size(this: RawHandle) -> i32;
        "ReadableStreamDefaultController.close" => fn js_close(this: RawHandle) -> i32;
        "ReadableStreamDefaultController.enqueue" => fn js_enqueue(
            this: RawHandle,
            chunk: RawHandle,
        ) -> i32;
        "ReadableStreamDefaultController.error" => fn js_error(
            this: RawHandle,
            reason: RawHandle,
        ) -> i32;
    }
}
