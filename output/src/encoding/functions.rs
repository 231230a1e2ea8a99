//! Functions of Text encoding and Base64.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/btoa)
#[inline]
pub fn btoa(data: &str) -> Result<String> {
    rt::take(unsafe { sys::js_btoa(data.as_ptr(), data.len()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/atob)
#[inline]
pub fn atob(data: &str) -> Result<String> {
    rt::take(unsafe { sys::js_atob(data.as_ptr(), data.len()) })
}

mod sys {
    crate::rt::imports! {
        "workers:encoding";
        "globalThis.btoa" => fn js_btoa(data: *const u8, data_len: usize) -> i32;
        "globalThis.atob" => fn js_atob(data: *const u8, data_len: usize) -> i32;
    }
}
