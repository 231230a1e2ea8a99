//! `JsRpcProperty`: The interface [`JsRpcProperty`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, Js, Result};

/// The interface [`JsRpcProperty`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct JsRpcProperty(Js);

rt::handle_type!(JsRpcProperty: Js);

impl JsRpcProperty {
    /// Calls [`JsRpcProperty.then`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// A JavaScript value: `Function`.
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn then<T: FromJs>(&self, handler: &Js) -> Result<T> {
        rt::value(unsafe { sys::js_then(self.raw(), handler.raw()) })
    }

    /// Calls [`JsRpcProperty.then`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// A JavaScript value: `Function`.
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "then")]
    #[inline]
    pub fn then_with<T: FromJs>(&self, handler: &Js, error_handler: &Js) -> Result<T> {
        rt::value(unsafe { sys::js_then_with(self.raw(), handler.raw(), error_handler.raw()) })
    }

    /// Calls [`JsRpcProperty.catch`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// A JavaScript value: `Function`.
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn catch<T: FromJs>(&self, error_handler: &Js) -> Result<T> {
        rt::value(unsafe { sys::js_catch(self.raw(), error_handler.raw()) })
    }

    /// Calls [`JsRpcProperty.finally`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// A JavaScript value: `Function`.
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn finally<T: FromJs>(&self, on_finally: &Js) -> Result<T> {
        rt::value(unsafe { sys::js_finally(self.raw(), on_finally.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:rpc";
        #[cfg(feature = "experimental")]
        "JsRpcProperty.then" => fn js_then(this: RawHandle, handler: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "JsRpcProperty.then:with" => fn js_then_with(
            this: RawHandle,
            handler: RawHandle,
            error_handler: RawHandle,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "JsRpcProperty.catch" => fn js_catch(
            this: RawHandle,
            error_handler: RawHandle,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "JsRpcProperty.finally" => fn js_finally(
            this: RawHandle,
            on_finally: RawHandle,
        ) -> RawHandle;
    }
}
