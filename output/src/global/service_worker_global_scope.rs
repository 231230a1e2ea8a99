//! `ServiceWorkerGlobalScope`: The **`ServiceWorkerGlobalScope`** interface of the Service Worker API represents the global execution context of a service worker.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use super::{Cloudflare, Navigator, StructuredSerializeOptions, WorkerGlobalScope};
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The **`ServiceWorkerGlobalScope`** interface of the Service Worker API represents the global execution context of a service worker.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope)
#[repr(transparent)]
pub struct ServiceWorkerGlobalScope(WorkerGlobalScope);

rt::handle_type!(ServiceWorkerGlobalScope: WorkerGlobalScope);

impl ServiceWorkerGlobalScope {
    /// Calls `ServiceWorkerGlobalScope.btoa`.
    #[inline]
    pub fn btoa(&self, data: &str) -> Result<String> {
        rt::take(unsafe { sys::js_btoa(self.raw(), data.as_ptr(), data.len()) })
    }

    /// Calls `ServiceWorkerGlobalScope.atob`.
    #[inline]
    pub fn atob(&self, data: &str) -> Result<String> {
        rt::take(unsafe { sys::js_atob(self.raw(), data.as_ptr(), data.len()) })
    }

    /// Calls `ServiceWorkerGlobalScope.setTimeout`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(...args: any[]) => undefined`).
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout(&self, callback: &Js) -> Result<f64> {
        rt::number(unsafe { sys::js_set_timeout(self.raw(), callback.raw()) })
    }

    /// Calls `ServiceWorkerGlobalScope.setTimeout`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(...args: any[]) => undefined`).
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout_with(&self, callback: &Js, ms_delay: f64) -> Result<f64> {
        rt::number(unsafe { sys::js_set_timeout_with(self.raw(), callback.raw(), ms_delay) })
    }

    /// Calls `ServiceWorkerGlobalScope.clearTimeout`.
    #[doc(alias = "clearTimeout")]
    pub fn clear_timeout(&self, timeout_id: Option<f64>) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(&timeout_id);
        rt::unit(unsafe { sys::js_clear_timeout(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls `ServiceWorkerGlobalScope.setInterval`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(...args: any[]) => undefined`).
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval(&self, callback: &Js) -> Result<f64> {
        rt::number(unsafe { sys::js_set_interval(self.raw(), callback.raw()) })
    }

    /// Calls `ServiceWorkerGlobalScope.setInterval`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(...args: any[]) => undefined`).
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval_with(&self, callback: &Js, ms_delay: f64) -> Result<f64> {
        rt::number(unsafe { sys::js_set_interval_with(self.raw(), callback.raw(), ms_delay) })
    }

    /// Calls `ServiceWorkerGlobalScope.clearInterval`.
    #[doc(alias = "clearInterval")]
    pub fn clear_interval(&self, timeout_id: Option<f64>) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(&timeout_id);
        rt::unit(unsafe { sys::js_clear_interval(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls `ServiceWorkerGlobalScope.queueMicrotask`.
    ///
    /// Untyped here: Function: no rule for this type of the language yet (`Function`).
    #[doc(alias = "queueMicrotask")]
    #[inline]
    pub fn queue_microtask(&self, task: &Js) -> Result<()> {
        rt::unit(unsafe { sys::js_queue_microtask(self.raw(), task.raw()) })
    }

    /// Calls `ServiceWorkerGlobalScope.structuredClone`.
    #[doc(alias = "structuredClone")]
    pub fn structured_clone<T: IntoJs, U: FromJs>(&self, value: T) -> Result<U> {
        let value = value.into_js();
        rt::value(unsafe { sys::js_structured_clone(self.raw(), value.raw()) })
    }

    /// Calls `ServiceWorkerGlobalScope.structuredClone`.
    #[doc(alias = "structuredClone")]
    pub fn structured_clone_with<T: IntoJs, U: FromJs>(
        &self,
        value: T,
        options: &StructuredSerializeOptions,
    ) -> Result<U> {
        let value = value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::value(unsafe {
            sys::js_structured_clone_with(self.raw(), value.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls `ServiceWorkerGlobalScope.reportError`.
    #[doc(alias = "reportError")]
    pub fn report_error<T: IntoJs>(&self, error: T) -> Result<()> {
        let error = error.into_js();
        rt::unit(unsafe { sys::js_report_error(self.raw(), error.raw()) })
    }

    /// Calls `ServiceWorkerGlobalScope.fetch`.
    #[inline]
    pub fn fetch(&self, input: &crate::url::Url) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), input.raw(), slot) })
    }

    /// Calls `ServiceWorkerGlobalScope.fetch`.
    #[doc(alias = "fetch")]
    pub fn fetch_with(
        &self,
        input: &crate::url::Url,
        init: &crate::http::RequestInit,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(init);
        rt::promise(|slot| unsafe {
            sys::js_fetch_with(self.raw(), input.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// The attribute `self`.
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> ServiceWorkerGlobalScope {
        rt::attribute(rt::handle(unsafe { sys::js_self(self.raw()) }))
    }

    /// Sets [`self_`](Self::self_).
    #[doc(alias = "self")]
    #[inline]
    pub fn set_self(&self, value: &ServiceWorkerGlobalScope) {
        rt::attribute(rt::unit(unsafe { sys::js_self_set(self.raw(), value.raw()) }))
    }

    /// The attribute `crypto`.
    #[cfg(feature = "crypto")]
    #[inline]
    pub fn crypto(&self) -> crate::crypto::Crypto {
        rt::attribute(rt::handle(unsafe { sys::js_crypto(self.raw()) }))
    }

    /// Sets [`crypto`](Self::crypto).
    #[cfg(feature = "crypto")]
    #[doc(alias = "crypto")]
    #[inline]
    pub fn set_crypto(&self, value: &crate::crypto::Crypto) {
        rt::attribute(rt::unit(unsafe { sys::js_crypto_set(self.raw(), value.raw()) }))
    }

    /// The attribute `caches`.
    #[cfg(feature = "cache")]
    #[inline]
    pub fn caches(&self) -> crate::cache::CacheStorage {
        rt::attribute(rt::handle(unsafe { sys::js_caches(self.raw()) }))
    }

    /// Sets [`caches`](Self::caches).
    #[cfg(feature = "cache")]
    #[doc(alias = "caches")]
    #[inline]
    pub fn set_caches(&self, value: &crate::cache::CacheStorage) {
        rt::attribute(rt::unit(unsafe { sys::js_caches_set(self.raw(), value.raw()) }))
    }

    /// The attribute `scheduler`.
    #[cfg(feature = "timers")]
    #[inline]
    pub fn scheduler(&self) -> crate::timers::Scheduler {
        rt::attribute(rt::handle(unsafe { sys::js_scheduler(self.raw()) }))
    }

    /// Sets [`scheduler`](Self::scheduler).
    #[cfg(feature = "timers")]
    #[doc(alias = "scheduler")]
    #[inline]
    pub fn set_scheduler(&self, value: &crate::timers::Scheduler) {
        rt::attribute(rt::unit(unsafe { sys::js_scheduler_set(self.raw(), value.raw()) }))
    }

    /// The attribute `performance`.
    #[cfg(feature = "performance")]
    #[inline]
    pub fn performance(&self) -> crate::performance::Performance {
        rt::attribute(rt::handle(unsafe { sys::js_performance(self.raw()) }))
    }

    /// Sets [`performance`](Self::performance).
    #[cfg(feature = "performance")]
    #[doc(alias = "performance")]
    #[inline]
    pub fn set_performance(&self, value: &crate::performance::Performance) {
        rt::attribute(rt::unit(unsafe { sys::js_performance_set(self.raw(), value.raw()) }))
    }

    /// The attribute `Cloudflare`.
    #[doc(alias = "Cloudflare")]
    #[inline]
    pub fn cloudflare(&self) -> Cloudflare {
        rt::attribute(rt::take(unsafe { sys::js_cloudflare(self.raw()) }))
    }

    /// Sets [`cloudflare`](Self::cloudflare).
    #[doc(alias = "Cloudflare")]
    pub fn set_cloudflare(&self, value: &Cloudflare) {
        let mut pack = rt::Pack::new();
        pack.put(value);
        rt::attribute(rt::unit(unsafe {
            sys::js_cloudflare_set(self.raw(), pack.as_ptr(), pack.len())
        }))
    }

    /// The attribute `origin`.
    #[inline]
    pub fn origin(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_origin(self.raw()) }))
    }

    /// The attribute `Buffer`.
    #[doc(alias = "Buffer")]
    #[inline]
    pub fn buffer(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_buffer(self.raw()) }))
    }

    /// Sets [`buffer`](Self::buffer).
    #[doc(alias = "Buffer")]
    #[inline]
    pub fn set_buffer(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_buffer_set(self.raw(), value.raw()) }))
    }

    /// The attribute `process`.
    #[inline]
    pub fn process(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_process(self.raw()) }))
    }

    /// Sets [`process`](Self::process).
    #[doc(alias = "process")]
    #[inline]
    pub fn set_process(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_process_set(self.raw(), value.raw()) }))
    }

    /// The attribute `global`.
    #[inline]
    pub fn global(&self) -> ServiceWorkerGlobalScope {
        rt::attribute(rt::handle(unsafe { sys::js_global(self.raw()) }))
    }

    /// Sets [`global`](Self::global).
    #[doc(alias = "global")]
    #[inline]
    pub fn set_global(&self, value: &ServiceWorkerGlobalScope) {
        rt::attribute(rt::unit(unsafe { sys::js_global_set(self.raw(), value.raw()) }))
    }

    /// Calls `ServiceWorkerGlobalScope.setImmediate`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(...param0: any[]) => undefined`).
    #[cfg(feature = "timers")]
    #[doc(alias = "setImmediate")]
    pub fn set_immediate(&self, function: &Js, args: &[&Js]) -> Result<crate::timers::Immediate> {
        let mut pack = rt::Pack::new();
        pack.put(args);
        rt::handle(unsafe {
            sys::js_set_immediate(self.raw(), function.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls `ServiceWorkerGlobalScope.clearImmediate`.
    #[cfg(feature = "timers")]
    #[doc(alias = "clearImmediate")]
    #[inline]
    pub fn clear_immediate(&self, immediate: Option<&crate::timers::Immediate>) -> Result<()> {
        rt::unit(unsafe { sys::js_clear_immediate(self.raw(), rt::opt_raw(immediate)) })
    }

    /// The attribute `navigator`.
    #[inline]
    pub fn navigator(&self) -> Navigator {
        rt::attribute(rt::handle(unsafe { sys::js_navigator(self.raw()) }))
    }

    /// Sets [`navigator`](Self::navigator).
    #[doc(alias = "navigator")]
    #[inline]
    pub fn set_navigator(&self, value: &Navigator) {
        rt::attribute(rt::unit(unsafe { sys::js_navigator_set(self.raw(), value.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:global";
        "ServiceWorkerGlobalScope.btoa" => fn js_btoa(
            this: RawHandle,
            data: *const u8,
            data_len: usize,
        ) -> i32;
        "ServiceWorkerGlobalScope.atob" => fn js_atob(
            this: RawHandle,
            data: *const u8,
            data_len: usize,
        ) -> i32;
        "ServiceWorkerGlobalScope.setTimeout" => fn js_set_timeout(
            this: RawHandle,
            callback: RawHandle,
        ) -> f64;
        "ServiceWorkerGlobalScope.setTimeout:with" => fn js_set_timeout_with(
            this: RawHandle,
            callback: RawHandle,
            ms_delay: f64,
        ) -> f64;
        "ServiceWorkerGlobalScope.clearTimeout" => fn js_clear_timeout(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "ServiceWorkerGlobalScope.setInterval" => fn js_set_interval(
            this: RawHandle,
            callback: RawHandle,
        ) -> f64;
        "ServiceWorkerGlobalScope.setInterval:with" => fn js_set_interval_with(
            this: RawHandle,
            callback: RawHandle,
            ms_delay: f64,
        ) -> f64;
        "ServiceWorkerGlobalScope.clearInterval" => fn js_clear_interval(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "ServiceWorkerGlobalScope.queueMicrotask" => fn js_queue_microtask(
            this: RawHandle,
            task: RawHandle,
        ) -> i32;
        "ServiceWorkerGlobalScope.structuredClone" => fn js_structured_clone(
            this: RawHandle,
            value: RawHandle,
        ) -> RawHandle;
        "ServiceWorkerGlobalScope.structuredClone:with" => fn js_structured_clone_with(
            this: RawHandle,
            value: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ServiceWorkerGlobalScope.reportError" => fn js_report_error(
            this: RawHandle,
            error: RawHandle,
        ) -> i32;
        "ServiceWorkerGlobalScope.fetch" => fn js_fetch(
            this: RawHandle,
            input: RawHandle,
            slot: Slot,
        );
        "ServiceWorkerGlobalScope.fetch:with" => fn js_fetch_with(
            this: RawHandle,
            input: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ServiceWorkerGlobalScope.self" => fn js_self(this: RawHandle) -> RawHandle;
        "ServiceWorkerGlobalScope.self:set" => fn js_self_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "crypto")]
        "ServiceWorkerGlobalScope.crypto" => fn js_crypto(this: RawHandle) -> RawHandle;
        #[cfg(feature = "crypto")]
        "ServiceWorkerGlobalScope.crypto:set" => fn js_crypto_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "cache")]
        "ServiceWorkerGlobalScope.caches" => fn js_caches(this: RawHandle) -> RawHandle;
        #[cfg(feature = "cache")]
        "ServiceWorkerGlobalScope.caches:set" => fn js_caches_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "timers")]
        "ServiceWorkerGlobalScope.scheduler" => fn js_scheduler(this: RawHandle) -> RawHandle;
        #[cfg(feature = "timers")]
        "ServiceWorkerGlobalScope.scheduler:set" => fn js_scheduler_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "performance")]
        "ServiceWorkerGlobalScope.performance" => fn js_performance(this: RawHandle) -> RawHandle;
        #[cfg(feature = "performance")]
        "ServiceWorkerGlobalScope.performance:set" => fn js_performance_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "ServiceWorkerGlobalScope.Cloudflare" => fn js_cloudflare(this: RawHandle) -> i32;
        "ServiceWorkerGlobalScope.Cloudflare:set" => fn js_cloudflare_set(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "ServiceWorkerGlobalScope.origin" => fn js_origin(this: RawHandle) -> i32;
        "ServiceWorkerGlobalScope.Buffer" => fn js_buffer(this: RawHandle) -> RawHandle;
        "ServiceWorkerGlobalScope.Buffer:set" => fn js_buffer_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "ServiceWorkerGlobalScope.process" => fn js_process(this: RawHandle) -> RawHandle;
        "ServiceWorkerGlobalScope.process:set" => fn js_process_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "ServiceWorkerGlobalScope.global" => fn js_global(this: RawHandle) -> RawHandle;
        "ServiceWorkerGlobalScope.global:set" => fn js_global_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "timers")]
        "ServiceWorkerGlobalScope.setImmediate" => fn js_set_immediate(
            this: RawHandle,
            function: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        #[cfg(feature = "timers")]
        "ServiceWorkerGlobalScope.clearImmediate" => fn js_clear_immediate(
            this: RawHandle,
            immediate: RawHandle,
        ) -> i32;
        "ServiceWorkerGlobalScope.navigator" => fn js_navigator(this: RawHandle) -> RawHandle;
        "ServiceWorkerGlobalScope.navigator:set" => fn js_navigator_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
    }
}
