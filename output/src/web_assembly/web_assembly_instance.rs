//! `WebAssembly.Instance`: The interface [`WebAssembly.Instance`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::WebAssemblyExportValue;
use crate::rt::{self, Js};

/// The interface [`WebAssembly.Instance`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::web_assembly::{instantiate, WebAssemblyModule};
///
/// async fn exports(module: &WebAssemblyModule) -> Result<Vec<String>> {
///     let instance = instantiate(module).await?;
///     Ok(instance.exports().into_keys().collect())
/// }
/// ```
#[doc(alias = "WebAssembly.Instance")]
#[repr(transparent)]
pub struct WebAssemblyInstance(Js);

rt::handle_type!(WebAssemblyInstance: Js);

impl WebAssemblyInstance {
    /// The attribute [`exports`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance/exports).
    #[inline]
    pub fn exports(&self) -> HashMap<String, WebAssemblyExportValue> {
        rt::attribute(rt::take(unsafe { sys::js_exports(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.Instance.exports" => fn js_exports(this: RawHandle) -> i32;
    }
}
