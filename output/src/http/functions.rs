//! Functions of Fetch: requests, responses, headers and bodies.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/http.jsonc`.

use super::{RequestInit, Response};
use crate::rt::{self, Promise};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/fetch)
#[inline]
pub fn fetch(input: &crate::url::Url) -> Promise<Response> {
    rt::promise(|slot| unsafe { sys::js_fetch(input.raw(), slot) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/fetch)
#[doc(alias = "fetch")]
pub fn fetch_with(input: &crate::url::Url, init: &RequestInit) -> Promise<Response> {
    let mut pack = rt::Pack::new();
    pack.put(init);
    rt::promise(|slot| unsafe { sys::js_fetch_with(input.raw(), pack.as_ptr(), pack.len(), slot) })
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:http";
        "globalThis.fetch" => fn js_fetch(input: RawHandle, slot: Slot);
        "globalThis.fetch:with" => fn js_fetch_with(
            input: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
