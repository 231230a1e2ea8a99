//! `WritableStream`: The **`WritableStream`** interface of the Streams API provides a standard abstraction for writing streaming data to a destination, known as a sink.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{QueuingStrategy, UnderlyingSink, WritableStreamDefaultWriter};
use crate::rt::{self, IntoJs, Js, Promise, Result};

/// The **`WritableStream`** interface of the Streams API provides a standard abstraction for writing streaming data to a destination, known as a sink. This object comes with built-in backpressure and queuing.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStream)
#[repr(transparent)]
pub struct WritableStream(Js);

rt::handle_type!(WritableStream: Js);

impl WritableStream {
    /// Calls [`new WritableStream`](https://developer.mozilla.org/docs/Web/API/WritableStream).
    #[inline]
    pub fn new() -> Result<WritableStream> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new WritableStream`](https://developer.mozilla.org/docs/Web/API/WritableStream).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        underlying_sink: Option<&UnderlyingSink>,
        queuing_strategy: Option<&QueuingStrategy>,
    ) -> Result<WritableStream> {
        let mut pack = rt::Pack::new();
        pack.put(&underlying_sink);
        rt::handle(unsafe {
            sys::js_construct_with(rt::opt_raw(queuing_strategy), pack.as_ptr(), pack.len())
        })
    }

    /// The **`locked`** read-only property of the WritableStream interface returns a boolean indicating whether the WritableStream is locked to a writer.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStream/locked)
    #[inline]
    pub fn locked(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_locked(self.raw()) }))
    }

    /// The **`abort()`** method of the WritableStream interface aborts the stream, signaling that the producer can no longer successfully write to the stream and it is to be immediately moved to an error state, with any queued writes discarded.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStream/abort)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_abort(self.raw(), slot) })
    }

    /// The **`abort()`** method of the WritableStream interface aborts the stream, signaling that the producer can no longer successfully write to the stream and it is to be immediately moved to an error state, with any queued writes discarded.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStream/abort)
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with<T: IntoJs>(&self, reason: T) -> Promise<()> {
        let reason = reason.into_js();
        rt::promise(|slot| unsafe { sys::js_abort_with(self.raw(), reason.raw(), slot) })
    }

    /// The **`close()`** method of the WritableStream interface closes the associated stream. All chunks written before this method is called are sent before the returned promise is fulfilled.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStream/close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_close(self.raw(), slot) })
    }

    /// The **`getWriter()`** method of the WritableStream interface returns a new instance of WritableStreamDefaultWriter and locks the stream to that instance. While the stream is locked, no other writer can be acquired until this one is released.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/WritableStream/getWriter)
    #[doc(alias = "getWriter")]
    #[inline]
    pub fn get_writer(&self) -> Result<WritableStreamDefaultWriter> {
        rt::handle(unsafe { sys::js_get_writer(self.raw()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:streams";
        "WritableStream.constructor" => fn js_construct() -> RawHandle;
        "WritableStream.constructor:with" => fn js_construct_with(
            queuing_strategy: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WritableStream.locked" => fn js_locked(this: RawHandle) -> i32;
        "WritableStream.abort" => fn js_abort(this: RawHandle, slot: Slot);
        "WritableStream.abort:with" => fn js_abort_with(
            this: RawHandle,
            reason: RawHandle,
            slot: Slot,
        );
        "WritableStream.close" => fn js_close(this: RawHandle, slot: Slot);
        "WritableStream.getWriter" => fn js_get_writer(this: RawHandle) -> RawHandle;
    }
}
