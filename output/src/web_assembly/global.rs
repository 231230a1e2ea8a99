//! `WebAssembly.Global`: The interface [`WebAssembly.Global`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Global).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::GlobalDescriptor;
use crate::rt::{self, FromJs, IntoJs, Js, Result};

/// The interface [`WebAssembly.Global`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Global).
#[doc(alias = "WebAssembly.Global")]
#[repr(transparent)]
pub struct Global(Js);

rt::handle_type!(Global: Js);

impl Global {
    /// Calls [`new WebAssembly.Global`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Global).
    #[inline]
    pub fn new(descriptor: &GlobalDescriptor) -> Result<Global> {
        let mut pack = rt::Pack::new();
        pack.put(descriptor);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new WebAssembly.Global`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Global).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<T: IntoJs>(descriptor: &GlobalDescriptor, value: T) -> Result<Global> {
        let value = value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(descriptor);
        rt::handle(unsafe { sys::js_construct_with(value.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The attribute [`value`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Global/value).
    #[inline]
    pub fn value(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_value(self.raw()) }))
    }

    /// Sets [`value`](Self::value).
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_value_set(self.raw(), value.raw()) }))
    }

    /// Calls [`WebAssembly.Global.valueOf`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Global/valueOf).
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_value_of(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.Global.constructor" => fn js_construct(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WebAssembly.Global.constructor:with" => fn js_construct_with(
            value: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WebAssembly.Global.value" => fn js_value(this: RawHandle) -> RawHandle;
        "WebAssembly.Global.value:set" => fn js_value_set(this: RawHandle, value: RawHandle) -> i32;
        "WebAssembly.Global.valueOf" => fn js_value_of(this: RawHandle) -> RawHandle;
    }
}
