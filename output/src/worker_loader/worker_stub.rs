//! `WorkerStub`: The interface [`WorkerStub`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkerStubEntrypointOptions;
use crate::rt::{self, Js, Result};

/// The interface [`WorkerStub`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
#[repr(transparent)]
pub struct WorkerStub(Js);

rt::handle_type!(WorkerStub: Js);

impl WorkerStub {
    /// Calls [`WorkerStub.getEntrypoint`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
    #[doc(alias = "getEntrypoint")]
    #[inline]
    pub fn get_entrypoint(&self) -> Result<crate::rpc::Fetcher> {
        rt::handle(unsafe { sys::js_get_entrypoint(self.raw()) })
    }

    /// Calls [`WorkerStub.getEntrypoint`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
    #[doc(alias = "getEntrypoint")]
    #[inline]
    pub fn get_entrypoint_with(
        &self,
        name: Option<&str>,
        options: Option<&WorkerStubEntrypointOptions>,
    ) -> Result<crate::rpc::Fetcher> {
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::handle(unsafe {
            sys::js_get_entrypoint_with(
                self.raw(),
                rt::opt_ptr(name),
                rt::opt_len(name),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`WorkerStub.getDurableObjectClass`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
    #[cfg(feature = "durable-objects")]
    #[doc(alias = "getDurableObjectClass")]
    #[inline]
    pub fn get_durable_object_class(&self) -> Result<crate::durable_objects::DurableObjectClass> {
        rt::handle(unsafe { sys::js_get_durable_object_class(self.raw()) })
    }

    /// Calls [`WorkerStub.getDurableObjectClass`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
    #[cfg(feature = "durable-objects")]
    #[doc(alias = "getDurableObjectClass")]
    #[inline]
    pub fn get_durable_object_class_with(
        &self,
        name: Option<&str>,
        options: Option<&WorkerStubEntrypointOptions>,
    ) -> Result<crate::durable_objects::DurableObjectClass> {
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::handle(unsafe {
            sys::js_get_durable_object_class_with(
                self.raw(),
                rt::opt_ptr(name),
                rt::opt_len(name),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:worker-loader";
        "WorkerStub.getEntrypoint" => fn js_get_entrypoint(this: RawHandle) -> RawHandle;
        "WorkerStub.getEntrypoint:with" => fn js_get_entrypoint_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        #[cfg(feature = "durable-objects")]
        "WorkerStub.getDurableObjectClass" => fn js_get_durable_object_class(
            this: RawHandle,
        ) -> RawHandle;
        #[cfg(feature = "durable-objects")]
        "WorkerStub.getDurableObjectClass:with" => fn js_get_durable_object_class_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
