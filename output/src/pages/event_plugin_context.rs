//! `EventPluginContext`: The interface `EventPluginContext`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pages.jsonc`.

use crate::rt::{self, FromJs, IntoJs, Js, Result};

/// The interface `EventPluginContext`.
#[repr(transparent)]
pub struct EventPluginContext(Js);

rt::handle_type!(EventPluginContext: Js);

impl EventPluginContext {
    /// The attribute `request`.
    #[cfg(feature = "http")]
    #[inline]
    pub fn request(&self) -> crate::http::Request {
        rt::attribute(rt::handle(unsafe { sys::js_request(self.raw()) }))
    }

    /// Sets [`request`](Self::request).
    #[cfg(feature = "http")]
    #[doc(alias = "request")]
    #[inline]
    pub fn set_request(&self, value: &crate::http::Request) {
        rt::attribute(rt::unit(unsafe { sys::js_request_set(self.raw(), value.raw()) }))
    }

    /// The attribute `functionPath`.
    #[doc(alias = "functionPath")]
    #[inline]
    pub fn function_path(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_function_path(self.raw()) }))
    }

    /// Sets [`function_path`](Self::function_path).
    #[doc(alias = "functionPath")]
    #[inline]
    pub fn set_function_path(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_function_path_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The attribute `waitUntil`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(promise: Promise<any>) => undefined`).
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn wait_until(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_wait_until(self.raw()) }))
    }

    /// Sets [`wait_until`](Self::wait_until).
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn set_wait_until(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_wait_until_set(self.raw(), value.raw()) }))
    }

    /// The attribute `passThroughOnException`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`() => undefined`).
    #[doc(alias = "passThroughOnException")]
    #[inline]
    pub fn pass_through_on_exception(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_pass_through_on_exception(self.raw()) }))
    }

    /// Sets [`pass_through_on_exception`](Self::pass_through_on_exception).
    #[doc(alias = "passThroughOnException")]
    #[inline]
    pub fn set_pass_through_on_exception(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe {
            sys::js_pass_through_on_exception_set(self.raw(), value.raw())
        }))
    }

    /// The attribute `next`.
    ///
    /// Untyped here: callback: no rule for callbacks yet (`(input?: Request | string, init?: RequestInit) => Promise<Response>`).
    #[inline]
    pub fn next(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_next(self.raw()) }))
    }

    /// Sets [`next`](Self::next).
    #[doc(alias = "next")]
    #[inline]
    pub fn set_next(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_next_set(self.raw(), value.raw()) }))
    }

    /// The attribute `env`.
    #[inline]
    pub fn env<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_env(self.raw()) })
    }

    /// Sets [`env`](Self::env).
    #[doc(alias = "env")]
    pub fn set_env<T: IntoJs>(&self, value: T) {
        let value = value.into_js();
        rt::attribute(rt::unit(unsafe { sys::js_env_set(self.raw(), value.raw()) }))
    }

    /// The attribute `params`.
    ///
    /// Untyped here: Record: no rule for this type of the language yet (`Record<P, string | string[]>`).
    #[inline]
    pub fn params(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_params(self.raw()) }))
    }

    /// Sets [`params`](Self::params).
    #[doc(alias = "params")]
    #[inline]
    pub fn set_params(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_params_set(self.raw(), value.raw()) }))
    }

    /// The attribute `data`.
    #[inline]
    pub fn data<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_data(self.raw()) })
    }

    /// Sets [`data`](Self::data).
    #[doc(alias = "data")]
    pub fn set_data<T: IntoJs>(&self, value: T) {
        let value = value.into_js();
        rt::attribute(rt::unit(unsafe { sys::js_data_set(self.raw(), value.raw()) }))
    }

    /// The attribute `pluginArgs`.
    #[doc(alias = "pluginArgs")]
    #[inline]
    pub fn plugin_args<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_plugin_args(self.raw()) })
    }

    /// Sets [`plugin_args`](Self::plugin_args).
    #[doc(alias = "pluginArgs")]
    pub fn set_plugin_args<T: IntoJs>(&self, value: T) {
        let value = value.into_js();
        rt::attribute(rt::unit(unsafe { sys::js_plugin_args_set(self.raw(), value.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:pages";
        #[cfg(feature = "http")]
        "EventPluginContext.request" => fn js_request(this: RawHandle) -> RawHandle;
        #[cfg(feature = "http")]
        "EventPluginContext.request:set" => fn js_request_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "EventPluginContext.functionPath" => fn js_function_path(this: RawHandle) -> i32;
        "EventPluginContext.functionPath:set" => fn js_function_path_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "EventPluginContext.waitUntil" => fn js_wait_until(this: RawHandle) -> RawHandle;
        "EventPluginContext.waitUntil:set" => fn js_wait_until_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "EventPluginContext.passThroughOnException" => fn js_pass_through_on_exception(
            this: RawHandle,
        ) -> RawHandle;
        "EventPluginContext.passThroughOnException:set" => fn js_pass_through_on_exception_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "EventPluginContext.next" => fn js_next(this: RawHandle) -> RawHandle;
        "EventPluginContext.next:set" => fn js_next_set(this: RawHandle, value: RawHandle) -> i32;
        "EventPluginContext.env" => fn js_env(this: RawHandle) -> RawHandle;
        "EventPluginContext.env:set" => fn js_env_set(this: RawHandle, value: RawHandle) -> i32;
        "EventPluginContext.params" => fn js_params(this: RawHandle) -> RawHandle;
        "EventPluginContext.params:set" => fn js_params_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "EventPluginContext.data" => fn js_data(this: RawHandle) -> RawHandle;
        "EventPluginContext.data:set" => fn js_data_set(this: RawHandle, value: RawHandle) -> i32;
        "EventPluginContext.pluginArgs" => fn js_plugin_args(this: RawHandle) -> RawHandle;
        "EventPluginContext.pluginArgs:set" => fn js_plugin_args_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
    }
}
