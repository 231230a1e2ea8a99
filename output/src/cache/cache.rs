//! `Cache`: The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/cache.jsonc`.

use crate::rt::{self, Js};

/// The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/)
#[repr(transparent)]
pub struct Cache(Js);

rt::handle_type!(Cache: Js);

impl Cache {
    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#delete)
    #[cfg(feature = "url")]
    #[inline]
    pub fn delete(&self, request: &crate::url::Url) -> crate::rt::Promise<bool> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), request.raw(), slot) })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#delete)
    #[cfg(feature = "url")]
    #[doc(alias = "delete")]
    pub fn delete_with(
        &self,
        request: &crate::url::Url,
        options: &super::CacheQueryOptions,
    ) -> crate::rt::Promise<bool> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_with(self.raw(), request.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#match)
    #[cfg(all(feature = "http", feature = "url"))]
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(
        &self,
        request: &crate::url::Url,
    ) -> crate::rt::Promise<Option<crate::http::Response>> {
        rt::promise(|slot| unsafe { sys::js_match(self.raw(), request.raw(), slot) })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#match)
    #[cfg(all(feature = "http", feature = "url"))]
    #[doc(alias = "match")]
    pub fn match_with(
        &self,
        request: &crate::url::Url,
        options: &super::CacheQueryOptions,
    ) -> crate::rt::Promise<Option<crate::http::Response>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_match_with(self.raw(), request.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#put)
    #[cfg(all(feature = "http", feature = "url"))]
    #[inline]
    pub fn put(
        &self,
        request: &crate::url::Url,
        response: &crate::http::Response,
    ) -> crate::rt::Promise<()> {
        rt::promise(|slot| unsafe { sys::js_put(self.raw(), request.raw(), response.raw(), slot) })
    }
}

mod sys {
    crate::rt::imports! {
        "workers:cache";
        #[cfg(feature = "url")]
        "Cache.delete" => fn js_delete(
            this: crate::rt::RawHandle,
            request: crate::rt::RawHandle,
            slot: crate::rt::Slot,
        );
        #[cfg(feature = "url")]
        "Cache.delete:with" => fn js_delete_with(
            this: crate::rt::RawHandle,
            request: crate::rt::RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: crate::rt::Slot,
        );
        #[cfg(all(feature = "http", feature = "url"))]
        "Cache.match" => fn js_match(
            this: crate::rt::RawHandle,
            request: crate::rt::RawHandle,
            slot: crate::rt::Slot,
        );
        #[cfg(all(feature = "http", feature = "url"))]
        "Cache.match:with" => fn js_match_with(
            this: crate::rt::RawHandle,
            request: crate::rt::RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: crate::rt::Slot,
        );
        #[cfg(all(feature = "http", feature = "url"))]
        "Cache.put" => fn js_put(
            this: crate::rt::RawHandle,
            request: crate::rt::RawHandle,
            response: crate::rt::RawHandle,
            slot: crate::rt::Slot,
        );
    }
}
