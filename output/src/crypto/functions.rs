//! Functions of Web Crypto.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Crypto;
use crate::rt;

/// The Web Crypto API provides a set of low-level functions for common cryptographic tasks.
/// The Workers runtime implements the full surface of this API, but with some differences in
/// the [supported algorithms](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/#supported-algorithms)
/// compared to those implemented in most browsers.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/)
#[inline]
pub fn crypto() -> Crypto {
    rt::attribute(rt::handle(unsafe { sys::js_crypto() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:crypto";
        "globalThis.crypto" => fn js_crypto() -> RawHandle;
    }
}
