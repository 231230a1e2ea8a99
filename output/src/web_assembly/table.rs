//! `WebAssembly.Table`: The interface [`WebAssembly.Table`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TableDescriptor;
use crate::rt::{self, FromJs, IntoJs, Js, Result};

/// The interface [`WebAssembly.Table`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table).
#[doc(alias = "WebAssembly.Table")]
#[repr(transparent)]
pub struct Table(Js);

rt::handle_type!(Table: Js);

impl Table {
    /// Calls [`new WebAssembly.Table`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table).
    #[inline]
    pub fn new(descriptor: &TableDescriptor) -> Result<Table> {
        let mut pack = rt::Pack::new();
        pack.put(descriptor);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new WebAssembly.Table`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Table).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<T: IntoJs>(descriptor: &TableDescriptor, value: T) -> Result<Table> {
        let value = value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(descriptor);
        rt::handle(unsafe { sys::js_construct_with(value.raw(), pack.as_ptr(), pack.len()) })
    }

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
        "WebAssembly.Table.constructor" => fn js_construct(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "WebAssembly.Table.constructor:with" => fn js_construct_with(
            value: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
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
