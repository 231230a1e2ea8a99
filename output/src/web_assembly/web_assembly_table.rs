//! `WebAssembly.Table`: The interface [`WebAssembly.Table`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, IntoJs, Js, Result};

/// The interface [`WebAssembly.Table`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table).
#[doc(alias = "WebAssembly.Table")]
#[repr(transparent)]
pub struct WebAssemblyTable(Js);

rt::handle_type!(WebAssemblyTable: Js);

impl WebAssemblyTable {
    /// The attribute [`length`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table/length).
    #[inline]
    pub fn length(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_length(self.raw()) }))
    }

    /// Calls [`WebAssembly.Table.get`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table/get).
    #[inline]
    pub fn get<T: FromJs>(&self, index: u32) -> Result<T> {
        rt::value(unsafe { sys::js_get(self.raw(), index) })
    }

    /// Calls [`WebAssembly.Table.grow`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table/grow).
    #[inline]
    pub fn grow(&self, delta: u32) -> Result<u32> {
        rt::number(unsafe { sys::js_grow(self.raw(), delta) })
    }

    /// Calls [`WebAssembly.Table.grow`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table/grow).
    #[doc(alias = "grow")]
    #[inline]
    pub fn grow_with<T: IntoJs>(&self, delta: u32, value: T) -> Result<u32> {
        let value = value.into_js();
        rt::number(unsafe { sys::js_grow_with(self.raw(), delta, value.raw()) })
    }

    /// Calls [`WebAssembly.Table.set`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table/set).
    #[inline]
    pub fn set(&self, index: u32) -> Result<()> {
        rt::unit(unsafe { sys::js_set(self.raw(), index) })
    }

    /// Calls [`WebAssembly.Table.set`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table/set).
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with<T: IntoJs>(&self, index: u32, value: T) -> Result<()> {
        let value = value.into_js();
        rt::unit(unsafe { sys::js_set_with(self.raw(), index, value.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.Table.length" => fn js_length(this: RawHandle) -> f64;
        "WebAssembly.Table.get" => fn js_get(this: RawHandle, index: u32) -> RawHandle;
        "WebAssembly.Table.grow" => fn js_grow(this: RawHandle, delta: u32) -> f64;
        "WebAssembly.Table.grow:with" => fn js_grow_with(
            this: RawHandle,
            delta: u32,
            value: RawHandle,
        ) -> f64;
        "WebAssembly.Table.set" => fn js_set(this: RawHandle, index: u32) -> i32;
        "WebAssembly.Table.set:with" => fn js_set_with(
            this: RawHandle,
            index: u32,
            value: RawHandle,
        ) -> i32;
    }
}
