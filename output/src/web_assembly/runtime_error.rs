//! `WebAssembly.RuntimeError`: The interface [`WebAssembly.RuntimeError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`WebAssembly.RuntimeError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.RuntimeError")]
#[repr(transparent)]
pub struct RuntimeError(Js);

rt::handle_type!(RuntimeError: Js);
rt::error_type!(RuntimeError, "RuntimeError");

impl RuntimeError {
    /// Calls [`new WebAssembly.RuntimeError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
    #[inline]
    pub fn new() -> Result<RuntimeError> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new WebAssembly.RuntimeError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(message: &str) -> Result<RuntimeError> {
        rt::handle(unsafe { sys::js_construct_with(message.as_ptr(), message.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.RuntimeError.constructor" => fn js_construct() -> RawHandle;
        "WebAssembly.RuntimeError.constructor:with" => fn js_construct_with(
            message: *const u8,
            message_len: usize,
        ) -> RawHandle;
    }
}
