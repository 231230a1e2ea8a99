//! `CacheStorage`: The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Cache;
use crate::rt::{self, Js, Promise};

/// The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/)
#[repr(transparent)]
pub struct CacheStorage(Js);

rt::handle_type!(CacheStorage: Js);

impl CacheStorage {
    /// The **`open()`** method of the CacheStorage interface returns a Promise that resolves to the Cache object matching the cacheName.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CacheStorage/open)
    #[inline]
    pub fn open(&self, cache_name: &str) -> Promise<Cache> {
        rt::promise(|slot| unsafe {
            sys::js_open(self.raw(), cache_name.as_ptr(), cache_name.len(), slot)
        })
    }

    /// The attribute [`default`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
    #[doc(alias = "default")]
    #[inline]
    pub fn default_cache(&self) -> Cache {
        rt::attribute(rt::handle(unsafe { sys::js_default_value(self.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:cache";
        "CacheStorage.open" => fn js_open(
            this: RawHandle,
            cache_name: *const u8,
            cache_name_len: usize,
            slot: Slot,
        );
        "CacheStorage.default" => fn js_default_value(this: RawHandle) -> RawHandle;
    }
}
