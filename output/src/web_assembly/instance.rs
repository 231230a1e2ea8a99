//! `WebAssembly.Instance`: The interface [`WebAssembly.Instance`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{GlobalOrMemoryOrTable, ImportValue, Module};
use crate::rt::{self, Js, Result};

/// The interface [`WebAssembly.Instance`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::web_assembly::{instantiate, Module};
///
/// async fn exports(module: &Module) -> Result<Vec<String>> {
///     let instance = instantiate(module).await?;
///     Ok(instance.exports().into_keys().collect())
/// }
/// ```
#[doc(alias = "WebAssembly.Instance")]
#[repr(transparent)]
pub struct Instance(Js);

rt::handle_type!(Instance: Js);

impl Instance {
    /// Calls [`new WebAssembly.Instance`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance).
    #[inline]
    pub fn new(module: &Module) -> Result<Instance> {
        rt::handle(unsafe { sys::js_construct(module.raw()) })
    }

    /// Calls [`new WebAssembly.Instance`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        module: &Module,
        imports: &HashMap<String, HashMap<String, ImportValue>>,
    ) -> Result<Instance> {
        let mut pack = rt::Pack::new();
        pack.put(imports);
        rt::handle(unsafe { sys::js_construct_with(module.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The attribute [`exports`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Instance/exports).
    #[inline]
    pub fn exports(&self) -> HashMap<String, GlobalOrMemoryOrTable> {
        rt::attribute(rt::take(unsafe { sys::js_exports(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.Instance.constructor" => fn js_construct(module: RawHandle) -> RawHandle;
        "WebAssembly.Instance.constructor:with" => fn js_construct_with(
            module: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WebAssembly.Instance.exports" => fn js_exports(this: RawHandle) -> i32;
    }
}
