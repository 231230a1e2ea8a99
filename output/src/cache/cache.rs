//! `Cache`: The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CacheDeleteRequest, CacheMatchRequest, CachePutRequest, CacheQueryOptions};
use crate::rt::{self, Js, Promise};

/// The Cache API allows fine grained control of reading and writing from the Cloudflare global network cache.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/)
///
/// # Example
/// ```no_run
/// use workers::cache::caches;
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(req: Request, ctx: Context) -> Result<Response> {
///     let cache = caches().default_cache();
///     if let Some(hit) = cache.match_(&req).await? {
///         return Ok(hit);
///     }
///     let page = Response::builder().header("cache-control", "max-age=60").text("made anew")?;
///     ctx.wait_until(cache.put(&req, &page.try_clone()?));
///     Ok(page)
/// }
/// ```
#[repr(transparent)]
pub struct Cache(Js);

rt::handle_type!(Cache: Js);

impl Cache {
    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#delete)
    #[inline]
    pub fn delete<'a>(&self, request: impl Into<CacheDeleteRequest<'a>>) -> Promise<bool> {
        let request = request.into();
        let mut pack = rt::Pack::new();
        pack.put(&request);
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#delete)
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with<'a>(
        &self,
        request: impl Into<CacheDeleteRequest<'a>>,
        options: &CacheQueryOptions,
    ) -> Promise<bool> {
        let request = request.into();
        let mut pack = rt::Pack::new();
        pack.put(&request);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_<'a>(
        &self,
        request: impl Into<CacheMatchRequest<'a>>,
    ) -> Promise<Option<crate::http::Response>> {
        let request = request.into();
        let mut pack = rt::Pack::new();
        pack.put(&request);
        rt::promise(|slot| unsafe { sys::js_match(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with<'a>(
        &self,
        request: impl Into<CacheMatchRequest<'a>>,
        options: &CacheQueryOptions,
    ) -> Promise<Option<crate::http::Response>> {
        let request = request.into();
        let mut pack = rt::Pack::new();
        pack.put(&request);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_match_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/cache/#put)
    #[inline]
    pub fn put<'a>(
        &self,
        request: impl Into<CachePutRequest<'a>>,
        response: &crate::http::Response,
    ) -> Promise<()> {
        let request = request.into();
        let mut pack = rt::Pack::new();
        pack.put(&request);
        rt::promise(|slot| unsafe {
            sys::js_put(self.raw(), response.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:cache";
        "Cache.delete" => fn js_delete(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Cache.delete:with" => fn js_delete_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Cache.match" => fn js_match(this: RawHandle, pack: *const u8, pack_len: usize, slot: Slot);
        "Cache.match:with" => fn js_match_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Cache.put" => fn js_put(
            this: RawHandle,
            response: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
