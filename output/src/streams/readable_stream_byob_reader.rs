//! `ReadableStreamBYOBReader`: The **`ReadableStreamBYOBReader`** interface of the Streams API defines a reader for a ReadableStream that supports zero-copy reading from an underlying byte source.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ReadableStream, ReadableStreamReadResult};
use crate::rt::{self, IntoJs, Js, Promise, Result};

/// The **`ReadableStreamBYOBReader`** interface of the Streams API defines a reader for a ReadableStream that supports zero-copy reading from an underlying byte source. It is used for efficient copying from underlying sources where the data is delivered as an "anonymous" sequence of bytes, such as files.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader)
#[doc(alias = "ReadableStreamBYOBReader")]
#[repr(transparent)]
pub struct ReadableStreamByobReader(Js);

rt::handle_type!(ReadableStreamByobReader: Js);

impl ReadableStreamByobReader {
    /// Calls [`new ReadableStreamBYOBReader`](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader).
    #[inline]
    pub fn new(stream: &ReadableStream) -> Result<ReadableStreamByobReader> {
        rt::handle(unsafe { sys::js_construct(stream.raw()) })
    }

    /// The attribute [`closed`](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/closed).
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_closed(self.raw(), slot) })
    }

    /// Calls [`ReadableStreamBYOBReader.cancel`](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/cancel).
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_cancel(self.raw(), slot) })
    }

    /// Calls [`ReadableStreamBYOBReader.cancel`](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/cancel).
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with<T: IntoJs>(&self, reason: T) -> Promise<()> {
        let reason = reason.into_js();
        rt::promise(|slot| unsafe { sys::js_cancel_with(self.raw(), reason.raw(), slot) })
    }

    /// The **`read()`** method of the ReadableStreamBYOBReader interface is used to read data into a view on a user-supplied buffer from an associated readable byte stream. A request for data will be satisfied from the stream's internal queues if there is any data present. If the stream queues are empty, the request may be supplied as a zero-copy transfer from the underlying byte source.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/read)
    #[inline]
    pub fn read(&self, view: &[u8]) -> Promise<ReadableStreamReadResult<Vec<u8>>> {
        rt::promise(|slot| unsafe { sys::js_read(self.raw(), view.as_ptr(), view.len(), slot) })
    }

    /// The **`releaseLock()`** method of the ReadableStreamBYOBReader interface releases the reader's lock on the stream. After the lock is released, the reader is no longer active.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/releaseLock)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_release_lock(self.raw()) })
    }

    /// Calls [`ReadableStreamBYOBReader.readAtLeast`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[doc(alias = "readAtLeast")]
    #[inline]
    pub fn read_at_least(
        &self,
        min_elements: i32,
        view: &[u8],
    ) -> Promise<ReadableStreamReadResult<Vec<u8>>> {
        rt::promise(|slot| unsafe {
            sys::js_read_at_least(self.raw(), min_elements, view.as_ptr(), view.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:streams";
        "ReadableStreamBYOBReader.constructor" => fn js_construct(stream: RawHandle) -> RawHandle;
        "ReadableStreamBYOBReader.closed" => fn js_closed(this: RawHandle, slot: Slot);
        "ReadableStreamBYOBReader.cancel" => fn js_cancel(this: RawHandle, slot: Slot);
        "ReadableStreamBYOBReader.cancel:with" => fn js_cancel_with(
            this: RawHandle,
            reason: RawHandle,
            slot: Slot,
        );
        "ReadableStreamBYOBReader.read" => fn js_read(
            this: RawHandle,
            view: *const u8,
            view_len: usize,
            slot: Slot,
        );
        "ReadableStreamBYOBReader.releaseLock" => fn js_release_lock(this: RawHandle) -> i32;
        "ReadableStreamBYOBReader.readAtLeast" => fn js_read_at_least(
            this: RawHandle,
            min_elements: i32,
            view: *const u8,
            view_len: usize,
            slot: Slot,
        );
    }
}
