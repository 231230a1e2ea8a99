//! `TransformStream`: The **`TransformStream`** interface of the Streams API represents a concrete implementation of the pipe chain transform stream concept.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{QueuingStrategy, ReadableStream, Transformer, WritableStream};
use crate::rt::{self, Js, Result};

/// The **`TransformStream`** interface of the Streams API represents a concrete implementation of the pipe chain transform stream concept.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStream)
#[repr(transparent)]
pub struct TransformStream(Js);

rt::handle_type!(TransformStream: Js);

impl TransformStream {
    /// Calls [`new TransformStream`](https://developer.mozilla.org/docs/Web/API/TransformStream).
    #[inline]
    pub fn new() -> Result<TransformStream> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new TransformStream`](https://developer.mozilla.org/docs/Web/API/TransformStream).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        transformer: Option<&Transformer>,
        writable_strategy: Option<&QueuingStrategy>,
        readable_strategy: Option<&QueuingStrategy>,
    ) -> Result<TransformStream> {
        let mut pack = rt::Pack::new();
        pack.put(&transformer);
        pack.check()?;
        rt::handle(unsafe {
            sys::js_construct_with(
                rt::opt_raw(writable_strategy),
                rt::opt_raw(readable_strategy),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// The **`readable`** read-only property of the TransformStream interface returns the ReadableStream instance controlled by this TransformStream. This stream emits the transformed output data.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStream/readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        rt::attribute(rt::handle(unsafe { sys::js_readable(self.raw()) }))
    }

    /// The **`writable`** read-only property of the TransformStream interface returns the WritableStream instance controlled by this TransformStream. This stream accepts input data that will be transformed and emitted to the readable stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/TransformStream/writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        rt::attribute(rt::handle(unsafe { sys::js_writable(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "TransformStream.constructor" => fn js_construct() -> RawHandle;
        "TransformStream.constructor:with" => fn js_construct_with(
            writable_strategy: RawHandle,
            readable_strategy: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "TransformStream.readable" => fn js_readable(this: RawHandle) -> RawHandle;
        "TransformStream.writable" => fn js_writable(this: RawHandle) -> RawHandle;
    }
}
