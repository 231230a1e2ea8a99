//! `ReadableStreamBYOBRequest`: The **`ReadableStreamBYOBRequest`** interface of the Streams API represents a "pull request" for data from an underlying source that will made as a zero-copy transfer to a consumer (bypassing the stream's internal queues).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The **`ReadableStreamBYOBRequest`** interface of the Streams API represents a "pull request" for data from an underlying source that will made as a zero-copy transfer to a consumer (bypassing the stream's internal queues).
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest)
#[doc(alias = "ReadableStreamBYOBRequest")]
#[repr(transparent)]
pub struct ReadableStreamByobRequest(Js);

rt::handle_type!(ReadableStreamByobRequest: Js);

impl ReadableStreamByobRequest {
    /// The **`view`** getter property of the ReadableStreamBYOBRequest interface returns the current view.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/view)
    #[inline]
    pub fn view(&self) -> Option<Vec<u8>> {
        rt::attribute(rt::take(unsafe { sys::js_view(self.raw()) }))
    }

    /// The **`respond()`** method of the ReadableStreamBYOBRequest interface is used to signal to the associated readable byte stream that the specified number of bytes were written into the ReadableStreamBYOBRequest.view.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/respond)
    #[inline]
    pub fn respond(&self, bytes_written: i32) -> Result<()> {
        rt::unit(unsafe { sys::js_respond(self.raw(), bytes_written) })
    }

    /// The **`respondWithNewView()`** method of the ReadableStreamBYOBRequest interface specifies a new view that the consumer of the associated readable byte stream should write to instead of ReadableStreamBYOBRequest.view.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/respondWithNewView)
    #[doc(alias = "respondWithNewView")]
    #[inline]
    pub fn respond_with_new_view(&self, view: &[u8]) -> Result<()> {
        rt::unit(unsafe { sys::js_respond_with_new_view(self.raw(), view.as_ptr(), view.len()) })
    }

    /// The attribute [`atLeast`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[doc(alias = "atLeast")]
    #[inline]
    pub fn at_least(&self) -> Option<i32> {
        rt::attribute(rt::take(unsafe { sys::js_at_least(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "ReadableStreamBYOBRequest.view" => fn js_view(this: RawHandle) -> i32;
        "ReadableStreamBYOBRequest.respond" => fn js_respond(
            this: RawHandle,
            bytes_written: i32,
        ) -> i32;
        "ReadableStreamBYOBRequest.respondWithNewView" => fn js_respond_with_new_view(
            this: RawHandle,
            view: *const u8,
            view_len: usize,
        ) -> i32;
        "ReadableStreamBYOBRequest.atLeast" => fn js_at_least(this: RawHandle) -> i32;
    }
}
