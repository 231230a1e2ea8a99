//! `WebAssembly.RuntimeError`: The interface [`WebAssembly.RuntimeError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`WebAssembly.RuntimeError`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.RuntimeError")]
#[repr(transparent)]
pub struct WebAssemblyRuntimeError(Js);

rt::handle_type!(WebAssemblyRuntimeError: Js);
rt::error_type!(WebAssemblyRuntimeError, "RuntimeError");
