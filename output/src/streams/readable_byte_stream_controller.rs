//! `ReadableByteStreamController`: The **`ReadableByteStreamController`** interface of the Streams API represents a controller for a readable byte stream.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ReadableStreamByobRequest;
use crate::rt::{self, IntoJs, Js, Result};

/// The **`ReadableByteStreamController`** interface of the Streams API represents a controller for a readable byte stream. It allows control of the state and internal queue of a ReadableStream with an underlying byte source, and enables efficient zero-copy transfer of data from the underlying source to a consumer when the stream's internal queue is empty.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController)
#[repr(transparent)]
pub struct ReadableByteStreamController(Js);

rt::handle_type!(ReadableByteStreamController: Js);

impl ReadableByteStreamController {
    /// The **`byobRequest`** read-only property of the ReadableByteStreamController interface returns the current BYOB request, or null if there are no pending requests.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/byobRequest)
    #[doc(alias = "byobRequest")]
    #[inline]
    pub fn byob_request(&self) -> Option<ReadableStreamByobRequest> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_byob_request(self.raw()) }))
    }

    /// The **`desiredSize`** read-only property of the ReadableByteStreamController interface returns the number of bytes required to fill the stream's internal queue to its "desired size".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/desiredSize)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        rt::attribute(rt::take(unsafe { sys::js_desired_size(self.raw()) }))
    }

    /// The **`close()`** method of the ReadableByteStreamController interface closes the associated stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/close)
    #[inline]
    pub fn close(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_close(self.raw()) })
    }

    /// The **`enqueue()`** method of the ReadableByteStreamController interface enqueues a given chunk on the associated readable byte stream (the chunk is transferred into the stream's internal queues).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/enqueue)
    #[inline]
    pub fn enqueue(&self, chunk: &[u8]) -> Result<()> {
        rt::unit(unsafe { sys::js_enqueue(self.raw(), chunk.as_ptr(), chunk.len()) })
    }

    /// The **`error()`** method of the ReadableByteStreamController interface causes any future interactions with the associated stream to error with the specified reason.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/error)
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
        "ReadableByteStreamController.byobRequest" => fn js_byob_request(
            this: RawHandle,
        ) -> RawHandle;
        "ReadableByteStreamController.desiredSize" => fn js_desired_size(this: RawHandle) -> i32;
        "ReadableByteStreamController.close" => fn js_close(this: RawHandle) -> i32;
        "ReadableByteStreamController.enqueue" => fn js_enqueue(
            this: RawHandle,
            chunk: *const u8,
            chunk_len: usize,
        ) -> i32;
        "ReadableByteStreamController.error" => fn js_error(
            this: RawHandle,
            reason: RawHandle,
        ) -> i32;
    }
}
