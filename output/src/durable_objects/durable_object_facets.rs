//! `DurableObjectFacets`: The interface [`DurableObjectFacets`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::FacetStartupOptions;
use crate::rt::{self, IntoJs, Js, Reply, Result};

/// The interface [`DurableObjectFacets`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct DurableObjectFacets(Js);

rt::handle_type!(DurableObjectFacets: Js);

impl DurableObjectFacets {
    /// Calls [`DurableObjectFacets.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn get<M: 'static, R: Reply<FacetStartupOptions, M>>(
        &self,
        name: &str,
        mut get_startup_options: impl FnMut() -> R + 'static,
    ) -> Result<crate::rpc::Fetcher> {
        let get_startup_options = rt::callback(rt::replying(rt::Packed, move |a| {
            a.get().map(|()| get_startup_options())
        }));
        rt::handle(unsafe {
            sys::js_get(self.raw(), name.as_ptr(), name.len(), get_startup_options.give())
        })
    }

    /// Calls [`DurableObjectFacets.abort`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn abort<T: IntoJs>(&self, name: &str, reason: T) -> Result<()> {
        let reason = reason.into_js();
        rt::unit(unsafe { sys::js_abort(self.raw(), name.as_ptr(), name.len(), reason.raw()) })
    }

    /// Calls [`DurableObjectFacets.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn delete(&self, name: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_delete(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`DurableObjectFacets.clone`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "clone")]
    #[inline]
    pub fn try_clone(&self, src: &str, dst: &str) -> Result<()> {
        rt::unit(unsafe {
            sys::js_clone(self.raw(), src.as_ptr(), src.len(), dst.as_ptr(), dst.len())
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectFacets.get" => fn js_get(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            get_startup_options: u32,
        ) -> RawHandle;
        "DurableObjectFacets.abort" => fn js_abort(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            reason: RawHandle,
        ) -> i32;
        "DurableObjectFacets.delete" => fn js_delete(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "DurableObjectFacets.clone" => fn js_clone(
            this: RawHandle,
            src: *const u8,
            src_len: usize,
            dst: *const u8,
            dst_len: usize,
        ) -> i32;
    }
}
