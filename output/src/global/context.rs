//! `ExecutionContext`: The interface [`ExecutionContext`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::CloudflareAccessContext;
use crate::rt::{self, FromJs, IntoJs, Js, Result};

/// The interface [`ExecutionContext`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
///     let kv = env.kv("VISITS")?;
///     let url = req.url();
///     // Goes on after the answer.
///     ctx.wait_until(async move {
///         let visits = kv.get_json::<u64>(&url).await?.unwrap_or(0);
///         kv.put(&url, (visits + 1).to_string()).await
///     });
///     Response::ok("welcome")
/// }
/// ```
#[doc(alias = "ExecutionContext")]
#[repr(transparent)]
pub struct Context(Js);

rt::handle_type!(Context: Js);

impl Context {
    /// Calls [`ExecutionContext.passThroughOnException`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[doc(alias = "passThroughOnException")]
    #[inline]
    pub fn pass_through_on_exception(&self) {
        rt::attribute(rt::unit(unsafe { sys::js_pass_through_on_exception(self.raw()) }))
    }

    /// The attribute [`exports`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[inline]
    pub fn exports(&self) -> HashMap<String, Js> {
        rt::attribute(rt::take(unsafe { sys::js_exports(self.raw()) }))
    }

    /// The attribute [`props`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[inline]
    pub fn props<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_props(self.raw()) })
    }

    /// Calls [`ExecutionContext.restore`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn restore<T: IntoJs, U: FromJs>(&self, params: T) -> crate::rt::Promise<U> {
        let params = params.into_js();
        rt::promise_value(|slot| unsafe { sys::js_restore(self.raw(), params.raw(), slot) })
    }

    /// The attribute [`cache`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[cfg(feature = "cache")]
    #[inline]
    pub fn cache(&self) -> Option<crate::cache::CacheContext> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_cache(self.raw()) }))
    }

    /// The attribute [`version`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn version(&self) -> Option<super::ExecutionContextVersion> {
        rt::attribute(rt::take(unsafe { sys::js_version(self.raw()) }))
    }

    /// The attribute [`access`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[inline]
    pub fn access(&self) -> Option<CloudflareAccessContext> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_access(self.raw()) }))
    }

    /// Calls [`ExecutionContext.mapVirtualHost`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[cfg(feature = "rpc")]
    #[doc(alias = "mapVirtualHost")]
    #[inline]
    pub fn map_virtual_host(&self, fetcher: &crate::rpc::Fetcher, port: u16) -> Result<String> {
        rt::take(unsafe { sys::js_map_virtual_host(self.raw(), fetcher.raw(), u32::from(port)) })
    }

    /// The attribute [`tracing`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[cfg(feature = "tracing")]
    #[inline]
    pub fn tracing(&self) -> crate::tracing::Tracing {
        rt::attribute(rt::handle(unsafe { sys::js_tracing(self.raw()) }))
    }

    /// Calls [`ExecutionContext.abort`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[inline]
    pub fn abort(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_abort(self.raw()) })
    }

    /// Calls [`ExecutionContext.abort`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with<T: IntoJs>(&self, reason: T) -> Result<()> {
        let reason = reason.into_js();
        rt::unit(unsafe { sys::js_abort_with(self.raw(), reason.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:global";
        "ExecutionContext.passThroughOnException" => fn js_pass_through_on_exception(
            this: RawHandle,
        ) -> i32;
        "ExecutionContext.exports" => fn js_exports(this: RawHandle) -> i32;
        "ExecutionContext.props" => fn js_props(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "ExecutionContext.restore" => fn js_restore(
            this: RawHandle,
            params: RawHandle,
            slot: crate::rt::Slot,
        );
        #[cfg(feature = "cache")]
        "ExecutionContext.cache" => fn js_cache(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "ExecutionContext.version" => fn js_version(this: RawHandle) -> i32;
        "ExecutionContext.access" => fn js_access(this: RawHandle) -> RawHandle;
        #[cfg(feature = "rpc")]
        "ExecutionContext.mapVirtualHost" => fn js_map_virtual_host(
            this: RawHandle,
            fetcher: RawHandle,
            port: u32,
        ) -> i32;
        #[cfg(feature = "tracing")]
        "ExecutionContext.tracing" => fn js_tracing(this: RawHandle) -> RawHandle;
        "ExecutionContext.abort" => fn js_abort(this: RawHandle) -> i32;
        "ExecutionContext.abort:with" => fn js_abort_with(
            this: RawHandle,
            reason: RawHandle,
        ) -> i32;
    }
}
