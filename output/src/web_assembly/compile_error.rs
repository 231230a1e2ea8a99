//! `WebAssembly.CompileError`: The interface [`WebAssembly.CompileError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`WebAssembly.CompileError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.CompileError")]
#[repr(transparent)]
pub struct CompileError(Js);

rt::handle_type!(CompileError: Js);
rt::error_type!(CompileError, "CompileError");

impl CompileError {
    /// Calls [`new WebAssembly.CompileError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
    #[inline]
    pub fn new() -> Result<CompileError> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new WebAssembly.CompileError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(message: &str) -> Result<CompileError> {
        rt::handle(unsafe { sys::js_construct_with(message.as_ptr(), message.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.CompileError.constructor" => fn js_construct() -> RawHandle;
        "WebAssembly.CompileError.constructor:with" => fn js_construct_with(
            message: *const u8,
            message_len: usize,
        ) -> RawHandle;
    }
}
