//! Functions of WebAssembly.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{ImportValue, Instance, Module};
use crate::rt::{self, Promise, Result};

/// Calls [`WebAssembly.instantiate`](https://developer.mozilla.org/docs/Web/API/WebAssembly.instantiate).
#[inline]
pub fn instantiate(module: &Module) -> Promise<Instance> {
    rt::promise(|slot| unsafe { sys::js_instantiate(module.raw(), slot) })
}

/// Calls [`WebAssembly.instantiate`](https://developer.mozilla.org/docs/Web/API/WebAssembly.instantiate).
#[doc(alias = "instantiate")]
#[inline]
pub fn instantiate_with(
    module: &Module,
    imports: &HashMap<String, HashMap<String, ImportValue>>,
) -> Promise<Instance> {
    let mut pack = rt::Pack::new();
    pack.put(imports);
    rt::promise(|slot| unsafe {
        sys::js_instantiate_with(module.raw(), pack.as_ptr(), pack.len(), slot)
    })
}

/// Calls [`WebAssembly.validate`](https://developer.mozilla.org/docs/Web/API/WebAssembly.validate).
#[inline]
pub fn validate(bytes: &[u8]) -> Result<bool> {
    rt::boolean(unsafe { sys::js_validate(bytes.as_ptr(), bytes.len()) })
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.instantiate" => fn js_instantiate(module: RawHandle, slot: Slot);
        "WebAssembly.instantiate:with" => fn js_instantiate_with(
            module: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "WebAssembly.validate" => fn js_validate(bytes: *const u8, bytes_len: usize) -> i32;
    }
}
