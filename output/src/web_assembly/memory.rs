//! `WebAssembly.Memory`: The interface [`WebAssembly.Memory`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Memory).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MemoryDescriptor;
use crate::rt::{self, Js, Result};

/// The interface [`WebAssembly.Memory`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Memory).
#[doc(alias = "WebAssembly.Memory")]
#[repr(transparent)]
pub struct Memory(Js);

rt::handle_type!(Memory: Js);

impl Memory {
    /// Calls [`new WebAssembly.Memory`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Memory).
    #[inline]
    pub fn new(descriptor: &MemoryDescriptor) -> Result<Memory> {
        let mut pack = rt::Pack::new();
        pack.put(descriptor);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// The attribute [`buffer`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Memory/buffer).
    #[inline]
    pub fn buffer(&self) -> Vec<u8> {
        rt::attribute(rt::take(unsafe { sys::js_buffer(self.raw()) }))
    }

    /// Calls [`WebAssembly.Memory.grow`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Memory/grow).
    #[inline]
    pub fn grow(&self, delta: u32) -> Result<u32> {
        rt::number(unsafe { sys::js_grow(self.raw(), delta) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.Memory.constructor" => fn js_construct(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WebAssembly.Memory.buffer" => fn js_buffer(this: RawHandle) -> i32;
        "WebAssembly.Memory.grow" => fn js_grow(this: RawHandle, delta: u32) -> f64;
    }
}
