//! Functions of Cache.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CacheContext, CacheStorage};
use crate::rt;

/// The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/)
#[inline]
pub fn caches() -> CacheStorage {
    rt::attribute(rt::handle(unsafe { sys::js_caches() }))
}

/// The global [`cache`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
#[inline]
pub fn cache() -> CacheContext {
    rt::attribute(rt::handle(unsafe { sys::js_cache() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:cache";
        "globalThis.caches" => fn js_caches() -> RawHandle;
        "cloudflare:workers.cache" => fn js_cache() -> RawHandle;
    }
}
