//! `ReadableStreamDefaultReader`: The **`ReadableStreamDefaultReader`** interface of the Streams API represents a default reader that can be used to read stream data supplied from a network (such as a fetch request).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ReadableStream, ReadableStreamReadResult};
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The **`ReadableStreamDefaultReader`** interface of the Streams API represents a default reader that can be used to read stream data supplied from a network (such as a fetch request).
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader)
#[repr(transparent)]
pub struct ReadableStreamDefaultReader(Js);

rt::handle_type!(ReadableStreamDefaultReader: Js);

impl ReadableStreamDefaultReader {
    /// Calls [`new ReadableStreamDefaultReader`](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader).
    #[inline]
    pub fn new(stream: &ReadableStream) -> Result<ReadableStreamDefaultReader> {
        rt::handle(unsafe { sys::js_construct(stream.raw()) })
    }

    /// The attribute [`closed`](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/closed).
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_closed(self.raw(), slot) })
    }

    /// Calls [`ReadableStreamDefaultReader.cancel`](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/cancel).
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_cancel(self.raw(), slot) })
    }

    /// Calls [`ReadableStreamDefaultReader.cancel`](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/cancel).
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with<T: IntoJs>(&self, reason: T) -> Promise<()> {
        let reason = reason.into_js();
        rt::promise(|slot| unsafe { sys::js_cancel_with(self.raw(), reason.raw(), slot) })
    }

    /// The **`read()`** method of the ReadableStreamDefaultReader interface returns a Promise providing access to the next chunk in the stream's internal queue.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/read)
    #[inline]
    pub fn read<T: FromJs>(&self) -> Promise<ReadableStreamReadResult<T>> {
        rt::promise(|slot| unsafe { sys::js_read(self.raw(), slot) })
    }

    /// The **`releaseLock()`** method of the ReadableStreamDefaultReader interface releases the reader's lock on the stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/releaseLock)
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
        "ReadableStreamDefaultReader.constructor" => fn js_construct(
            stream: RawHandle,
        ) -> RawHandle;
        "ReadableStreamDefaultReader.closed" => fn js_closed(this: RawHandle, slot: Slot);
        "ReadableStreamDefaultReader.cancel" => fn js_cancel(this: RawHandle, slot: Slot);
        "ReadableStreamDefaultReader.cancel:with" => fn js_cancel_with(
            this: RawHandle,
            reason: RawHandle,
            slot: Slot,
        );
        "ReadableStreamDefaultReader.read" => fn js_read(this: RawHandle, slot: Slot);
        "ReadableStreamDefaultReader.releaseLock" => fn js_release_lock(this: RawHandle) -> i32;
    }
}
