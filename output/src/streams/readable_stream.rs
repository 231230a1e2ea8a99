//! `ReadableStream`: The **`ReadableStream`** interface of the Streams API represents a readable stream of byte data.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    QueuingStrategy, ReadableStreamByobReader, ReadableStreamDefaultReader,
    ReadableStreamValuesOptions, ReadableWritablePair, StreamPipeOptions, UnderlyingByteSource,
    UnderlyingSource, WritableStream,
};
use crate::rt::{self, FromJs, IntoJs, Js, JsStream, Promise, Result};

/// The **`ReadableStream`** interface of the Streams API represents a readable stream of byte data. The Fetch API offers a concrete instance of a ReadableStream through the body property of a Response object.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// /// What is only passed on is never read by the Worker.
/// async fn copy(req: &Request, env: &Env) -> Result<Response> {
///     let Some(body) = req.body() else {
///         return Response::ok("nothing came");
///     };
///     let (kept, returned) = body.tee()?;
///     env.kv("COPIES")?.put("latest", kept).await?;
///     Response::new(returned)
/// }
/// ```
#[repr(transparent)]
pub struct ReadableStream(Js);

rt::handle_type!(ReadableStream: Js);

impl ReadableStream {
    /// The **`locked`** read-only property of the ReadableStream interface returns whether or not the readable stream is locked to a reader.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/locked)
    #[inline]
    pub fn locked(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_locked(self.raw()) }))
    }

    /// The **`cancel()`** method of the ReadableStream interface returns a Promise that resolves when the stream is canceled.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/cancel)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_cancel(self.raw(), slot) })
    }

    /// The **`cancel()`** method of the ReadableStream interface returns a Promise that resolves when the stream is canceled.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/cancel)
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with<T: IntoJs>(&self, reason: T) -> Promise<()> {
        let reason = reason.into_js();
        rt::promise(|slot| unsafe { sys::js_cancel_with(self.raw(), reason.raw(), slot) })
    }

    /// The **`getReader()`** method of the ReadableStream interface creates a reader and locks the stream to it. While the stream is locked, no other reader can be acquired until this one is released.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/getReader)
    #[doc(alias = "getReader")]
    #[inline]
    pub fn get_reader(&self) -> Result<ReadableStreamDefaultReader> {
        rt::handle(unsafe { sys::js_get_reader(self.raw()) })
    }

    /// The **`getReader()`** method of the ReadableStream interface creates a reader and locks the stream to it. While the stream is locked, no other reader can be acquired until this one is released.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/getReader)
    #[doc(alias = "getReader")]
    #[inline]
    pub fn get_reader_byob(&self) -> Result<ReadableStreamByobReader> {
        rt::handle(unsafe { sys::js_get_reader_byob(self.raw()) })
    }

    /// The **`pipeThrough()`** method of the ReadableStream interface provides a chainable way of piping the current stream through a transform stream or any other writable/readable pair.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeThrough)
    #[doc(alias = "pipeThrough")]
    #[inline]
    pub fn pipe_through(&self, transform: &ReadableWritablePair) -> Result<ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(transform);
        rt::handle(unsafe { sys::js_pipe_through(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`pipeThrough()`** method of the ReadableStream interface provides a chainable way of piping the current stream through a transform stream or any other writable/readable pair.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeThrough)
    #[doc(alias = "pipeThrough")]
    #[inline]
    pub fn pipe_through_with(
        &self,
        transform: &ReadableWritablePair,
        options: &StreamPipeOptions,
    ) -> Result<ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(transform);
        pack.put(options);
        rt::handle(unsafe { sys::js_pipe_through_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`pipeTo()`** method of the ReadableStream interface pipes the current ReadableStream to a given WritableStream and returns a Promise that fulfills when the piping process completes successfully, or rejects if any errors were encountered.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeTo)
    #[doc(alias = "pipeTo")]
    #[inline]
    pub fn pipe_to(&self, destination: &WritableStream) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_pipe_to(self.raw(), destination.raw(), slot) })
    }

    /// The **`pipeTo()`** method of the ReadableStream interface pipes the current ReadableStream to a given WritableStream and returns a Promise that fulfills when the piping process completes successfully, or rejects if any errors were encountered.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeTo)
    #[doc(alias = "pipeTo")]
    #[inline]
    pub fn pipe_to_with(
        &self,
        destination: &WritableStream,
        options: &StreamPipeOptions,
    ) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_pipe_to_with(self.raw(), destination.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// The **`tee()`** method of the ReadableStream interface tees the current readable stream, returning a two-element array containing the two resulting branches as new ReadableStream instances.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStream/tee)
    #[inline]
    pub fn tee(&self) -> Result<(ReadableStream, ReadableStream)> {
        rt::take(unsafe { sys::js_tee(self.raw()) })
    }

    /// Calls [`ReadableStream.values`](https://developer.mozilla.org/docs/Web/API/ReadableStream/values).
    #[inline]
    pub fn values<T: FromJs>(&self) -> Result<JsStream<T>> {
        rt::handle(unsafe { sys::js_values(self.raw()) })
    }

    /// Calls [`ReadableStream.values`](https://developer.mozilla.org/docs/Web/API/ReadableStream/values).
    #[doc(alias = "values")]
    #[inline]
    pub fn values_with<T: FromJs>(
        &self,
        options: &ReadableStreamValuesOptions,
    ) -> Result<JsStream<T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_values_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new ReadableStream`](https://developer.mozilla.org/docs/Web/API/ReadableStream) with `type: "bytes"`.
    #[doc(alias = "new")]
    #[inline]
    pub fn new_bytes() -> Result<ReadableStream> {
        rt::handle(unsafe { sys::js_construct_bytes() })
    }

    /// Calls [`new ReadableStream`](https://developer.mozilla.org/docs/Web/API/ReadableStream) with `type: "bytes"`.
    #[doc(alias = "new")]
    #[inline]
    pub fn new_bytes_with(
        underlying_source: Option<&UnderlyingByteSource>,
        strategy: Option<&QueuingStrategy>,
    ) -> Result<ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(&underlying_source);
        rt::handle(unsafe {
            sys::js_construct_bytes_with(rt::opt_raw(strategy), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`new ReadableStream`](https://developer.mozilla.org/docs/Web/API/ReadableStream).
    #[inline]
    pub fn new() -> Result<ReadableStream> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new ReadableStream`](https://developer.mozilla.org/docs/Web/API/ReadableStream).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        underlying_source: Option<&UnderlyingSource>,
        strategy: Option<&QueuingStrategy>,
    ) -> Result<ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(&underlying_source);
        rt::handle(unsafe {
            sys::js_construct_with(rt::opt_raw(strategy), pack.as_ptr(), pack.len())
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:streams";
        "ReadableStream.locked" => fn js_locked(this: RawHandle) -> i32;
        "ReadableStream.cancel" => fn js_cancel(this: RawHandle, slot: Slot);
        "ReadableStream.cancel:with" => fn js_cancel_with(
            this: RawHandle,
            reason: RawHandle,
            slot: Slot,
        );
        "ReadableStream.getReader" => fn js_get_reader(this: RawHandle) -> RawHandle;
        "ReadableStream.getReader:byob" => fn js_get_reader_byob(this: RawHandle) -> RawHandle;
        "ReadableStream.pipeThrough" => fn js_pipe_through(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ReadableStream.pipeThrough:with" => fn js_pipe_through_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ReadableStream.pipeTo" => fn js_pipe_to(
            this: RawHandle,
            destination: RawHandle,
            slot: Slot,
        );
        "ReadableStream.pipeTo:with" => fn js_pipe_to_with(
            this: RawHandle,
            destination: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ReadableStream.tee" => fn js_tee(this: RawHandle) -> i32;
        "ReadableStream.values" => fn js_values(this: RawHandle) -> RawHandle;
        "ReadableStream.values:with" => fn js_values_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ReadableStream.constructor:bytes" => fn js_construct_bytes() -> RawHandle;
        "ReadableStream.constructor:bytes-with" => fn js_construct_bytes_with(
            strategy: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ReadableStream.constructor" => fn js_construct() -> RawHandle;
        "ReadableStream.constructor:with" => fn js_construct_with(
            strategy: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
