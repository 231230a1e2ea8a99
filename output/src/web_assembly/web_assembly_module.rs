//! `WebAssembly.Module`: The interface [`WebAssembly.Module`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`WebAssembly.Module`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module).
#[doc(alias = "WebAssembly.Module")]
#[repr(transparent)]
pub struct WebAssemblyModule(Js);

rt::handle_type!(WebAssemblyModule: Js);
