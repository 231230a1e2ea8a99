//! Functions of Global scope, handlers and execution context.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;
use std::collections::HashMap;

use super::{Cloudflare, CloudflareEnv, Navigator, StructuredSerializeOptions};
use crate::rt::{self, Finished, FromJs, IntoJs, Js, Result};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/structuredClone)
#[doc(alias = "structuredClone")]
#[inline]
pub fn structured_clone<T: IntoJs, U: FromJs>(value: T) -> Result<U> {
    let value = value.into_js();
    rt::value(unsafe { sys::js_structured_clone(value.raw()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/structuredClone)
#[doc(alias = "structuredClone")]
#[inline]
pub fn structured_clone_with<T: IntoJs, U: FromJs>(
    value: T,
    options: &StructuredSerializeOptions,
) -> Result<U> {
    let value = value.into_js();
    let mut pack = rt::Pack::new();
    pack.put(options);
    rt::value(unsafe { sys::js_structured_clone_with(value.raw(), pack.as_ptr(), pack.len()) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/reportError)
#[doc(alias = "reportError")]
#[inline]
pub fn report_error<T: IntoJs>(error: T) -> Result<()> {
    let error = error.into_js();
    rt::unit(unsafe { sys::js_report_error(error.raw()) })
}

/// The global [`Cloudflare`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "Cloudflare")]
#[inline]
pub fn cloudflare() -> Result<Cloudflare> {
    rt::take(unsafe { sys::js_cloudflare() })
}

/// The global [`origin`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[inline]
pub fn origin() -> String {
    rt::attribute(rt::take(unsafe { sys::js_origin() }))
}

/// The global [`navigator`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[inline]
pub fn navigator() -> Navigator {
    rt::attribute(rt::handle(unsafe { sys::js_navigator() }))
}

/// Calls [`cloudflare:workers.waitUntil`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "waitUntil")]
#[inline]
pub fn wait_until(promise: impl Future<Output: Finished> + 'static) -> Result<()> {
    let promise = rt::finishing(promise);
    rt::unit(unsafe { sys::js_wait_until(promise.give()) })
}

/// Calls [`cloudflare:workers.withEnv`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "withEnv")]
#[inline]
pub fn with_env<T>(new_env: &Js, fn_: impl FnOnce() -> Result<T>) -> Result<T> {
    let kept = rt::Kept::new();
    rt::lend!(fn_, kept.keep(rt::one_time(move |a| a.get().and_then(|()| fn_()))));
    kept.finish(rt::unit(unsafe { sys::js_with_env(new_env.raw(), fn_.give()) }))
}

/// Calls [`cloudflare:workers.withExports`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "withExports")]
#[inline]
pub fn with_exports<T>(new_exports: &Js, fn_: impl FnOnce() -> Result<T>) -> Result<T> {
    let kept = rt::Kept::new();
    rt::lend!(fn_, kept.keep(rt::one_time(move |a| a.get().and_then(|()| fn_()))));
    kept.finish(rt::unit(unsafe { sys::js_with_exports(new_exports.raw(), fn_.give()) }))
}

/// Calls [`cloudflare:workers.withEnvAndExports`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "withEnvAndExports")]
#[inline]
pub fn with_env_and_exports<T>(
    new_env: &Js,
    new_exports: &Js,
    fn_: impl FnOnce() -> Result<T>,
) -> Result<T> {
    let kept = rt::Kept::new();
    rt::lend!(fn_, kept.keep(rt::one_time(move |a| a.get().and_then(|()| fn_()))));
    kept.finish(rt::unit(unsafe {
        sys::js_with_env_and_exports(new_env.raw(), new_exports.raw(), fn_.give())
    }))
}

/// The global [`env`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[inline]
pub fn env() -> CloudflareEnv {
    rt::attribute(rt::handle(unsafe { sys::js_env() }))
}

/// The global [`exports`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[inline]
pub fn exports() -> HashMap<String, Js> {
    rt::attribute(rt::take(unsafe { sys::js_exports() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:global";
        "globalThis.structuredClone" => fn js_structured_clone(value: RawHandle) -> RawHandle;
        "globalThis.structuredClone:with" => fn js_structured_clone_with(
            value: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "globalThis.reportError" => fn js_report_error(error: RawHandle) -> i32;
        "globalThis.Cloudflare" => fn js_cloudflare() -> i32;
        "globalThis.origin" => fn js_origin() -> i32;
        "globalThis.navigator" => fn js_navigator() -> RawHandle;
        "cloudflare:workers.waitUntil" => fn js_wait_until(promise: u32) -> i32;
        "cloudflare:workers.withEnv" => fn js_with_env(new_env: RawHandle, fn_: u32) -> i32;
        "cloudflare:workers.withExports" => fn js_with_exports(
            new_exports: RawHandle,
            fn_: u32,
        ) -> i32;
        "cloudflare:workers.withEnvAndExports" => fn js_with_env_and_exports(
            new_env: RawHandle,
            new_exports: RawHandle,
            fn_: u32,
        ) -> i32;
        "cloudflare:workers.env" => fn js_env() -> RawHandle;
        "cloudflare:workers.exports" => fn js_exports() -> i32;
    }
}
