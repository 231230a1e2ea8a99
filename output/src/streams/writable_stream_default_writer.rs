//! `WritableStreamDefaultWriter`: The **`WritableStreamDefaultWriter`** interface of the Streams API is the object returned by WritableStream.getWriter() and once created locks the writer to the WritableStream ensuring that no other streams can write to the underlying sink.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WritableStream;
use crate::rt::{self, IntoJs, Js, Promise, Result};

/// The **`WritableStreamDefaultWriter`** interface of the Streams API is the object returned by WritableStream.getWriter() and once created locks the writer to the WritableStream ensuring that no other streams can write to the underlying sink.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter)
#[repr(transparent)]
pub struct WritableStreamDefaultWriter(Js);

rt::handle_type!(WritableStreamDefaultWriter: Js);

impl WritableStreamDefaultWriter {
    /// Calls [`new WritableStreamDefaultWriter`](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter).
    #[inline]
    pub fn new(stream: &WritableStream) -> Result<WritableStreamDefaultWriter> {
        rt::handle(unsafe { sys::js_construct(stream.raw()) })
    }

    /// The **`closed`** read-only property of the WritableStreamDefaultWriter interface returns a Promise that fulfills if the stream becomes closed, or rejects if the stream errors or the writer's lock is released.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/closed)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_closed(self.raw(), slot) })
    }

    /// The **`ready`** read-only property of the WritableStreamDefaultWriter interface returns a Promise that resolves when the desired size of the stream's internal queue transitions from non-positive to positive, signaling that it is no longer applying backpressure.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/ready)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_ready(self.raw(), slot) })
    }

    /// The **`desiredSize`** read-only property of the WritableStreamDefaultWriter interface returns the desired size required to fill the stream's internal queue.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/desiredSize)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        rt::attribute(rt::take(unsafe { sys::js_desired_size(self.raw()) }))
    }

    /// The **`abort()`** method of the WritableStreamDefaultWriter interface aborts the stream, signaling that the producer can no longer successfully write to the stream and it is to be immediately moved to an error state, with any queued writes discarded.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/abort)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_abort(self.raw(), slot) })
    }

    /// The **`abort()`** method of the WritableStreamDefaultWriter interface aborts the stream, signaling that the producer can no longer successfully write to the stream and it is to be immediately moved to an error state, with any queued writes discarded.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/abort)
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with<T: IntoJs>(&self, reason: T) -> Promise<()> {
        let reason = reason.into_js();
        rt::promise(|slot| unsafe { sys::js_abort_with(self.raw(), reason.raw(), slot) })
    }

    /// The **`close()`** method of the WritableStreamDefaultWriter interface closes the associated writable stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_close(self.raw(), slot) })
    }

    /// The **`write()`** method of the WritableStreamDefaultWriter interface writes a passed chunk of data to a WritableStream and its underlying sink, then returns a Promise that resolves to indicate the success or failure of the write operation.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/write)
    #[inline]
    pub fn write<T: IntoJs>(&self, chunk: T) -> Promise<()> {
        let chunk = chunk.into_js();
        rt::promise(|slot| unsafe { sys::js_write(self.raw(), chunk.raw(), slot) })
    }

    /// The **`releaseLock()`** method of the WritableStreamDefaultWriter interface releases the writer's lock on the corresponding stream. After the lock is released, the writer is no longer active. If the associated stream is errored when the lock is released, the writer will appear errored in the same way from now on; otherwise, the writer will appear closed.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/releaseLock)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_release_lock(self.raw()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:streams";
        "WritableStreamDefaultWriter.constructor" => fn js_construct(
            stream: RawHandle,
        ) -> RawHandle;
        "WritableStreamDefaultWriter.closed" => fn js_closed(this: RawHandle, slot: Slot);
        "WritableStreamDefaultWriter.ready" => fn js_ready(this: RawHandle, slot: Slot);
        "WritableStreamDefaultWriter.desiredSize" => fn js_desired_size(this: RawHandle) -> i32;
        "WritableStreamDefaultWriter.abort" => fn js_abort(this: RawHandle, slot: Slot);
        "WritableStreamDefaultWriter.abort:with" => fn js_abort_with(
            this: RawHandle,
            reason: RawHandle,
            slot: Slot,
        );
        "WritableStreamDefaultWriter.close" => fn js_close(this: RawHandle, slot: Slot);
        "WritableStreamDefaultWriter.write" => fn js_write(
            this: RawHandle,
            chunk: RawHandle,
            slot: Slot,
        );
        "WritableStreamDefaultWriter.releaseLock" => fn js_release_lock(this: RawHandle) -> i32;
    }
}
