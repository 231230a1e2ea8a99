//! `TransformStreamDefaultController`: The **`TransformStreamDefaultController`** interface of the Streams API provides methods to manipulate the associated ReadableStream and WritableStream.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js, Result};

/// The **`TransformStreamDefaultController`** interface of the Streams API provides methods to manipulate the associated ReadableStream and WritableStream.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController)
#[repr(transparent)]
pub struct TransformStreamDefaultController(Js);

rt::handle_type!(TransformStreamDefaultController: Js);

impl TransformStreamDefaultController {
    /// The **`desiredSize`** read-only property of the TransformStreamDefaultController interface returns the desired size to fill the queue of the associated ReadableStream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/desiredSize)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        rt::attribute(rt::take(unsafe { sys::js_desired_size(self.raw()) }))
    }

    /// The **`enqueue()`** method of the TransformStreamDefaultController interface enqueues the given chunk in the readable side of the stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/enqueue)
    #[inline]
    pub fn enqueue<T: IntoJs>(&self, chunk: T) -> Result<()> {
        let chunk = chunk.into_js();
        rt::unit(unsafe { sys::js_enqueue(self.raw(), chunk.raw()) })
    }

    /// The **`error()`** method of the TransformStreamDefaultController interface errors both sides of the stream. Any further interactions with it will fail with the given error message, and any chunks in the queue will be discarded.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/error)
    #[inline]
    pub fn error<T: IntoJs>(&self, reason: T) -> Result<()> {
        let reason = reason.into_js();
        rt::unit(unsafe { sys::js_error(self.raw(), reason.raw()) })
    }

    /// The **`terminate()`** method of the TransformStreamDefaultController interface closes the readable side and errors the writable side of the stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/terminate)
    #[inline]
    pub fn terminate(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_terminate(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "TransformStreamDefaultController.desiredSize" => fn js_desired_size(
            this: RawHandle,
        ) -> i32;
        "TransformStreamDefaultController.enqueue" => fn js_enqueue(
            this: RawHandle,
            chunk: RawHandle,
        ) -> i32;
        "TransformStreamDefaultController.error" => fn js_error(
            this: RawHandle,
            reason: RawHandle,
        ) -> i32;
        "TransformStreamDefaultController.terminate" => fn js_terminate(this: RawHandle) -> i32;
    }
}
