//! `CloudflareWorkersModule.WorkflowEntrypoint`: The interface `CloudflareWorkersModule.WorkflowEntrypoint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::{CloudflareWorkersModuleWorkflowEvent, CloudflareWorkersModuleWorkflowStep};
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The interface `CloudflareWorkersModule.WorkflowEntrypoint`.
#[doc(alias = "CloudflareWorkersModule.WorkflowEntrypoint")]
#[repr(transparent)]
pub struct CloudflareWorkersModuleWorkflowEntrypoint(crate::rpc::RpcWorkflowEntrypointBranded);

rt::handle_type!(CloudflareWorkersModuleWorkflowEntrypoint: crate::rpc::RpcWorkflowEntrypointBranded);

impl CloudflareWorkersModuleWorkflowEntrypoint {
    /// The attribute `ctx`.
    #[cfg(feature = "global")]
    #[inline]
    pub fn ctx(&self) -> crate::global::ExecutionContext {
        rt::attribute(rt::handle(unsafe { sys::js_ctx(self.raw()) }))
    }

    /// Sets [`ctx`](Self::ctx).
    #[cfg(feature = "global")]
    #[doc(alias = "ctx")]
    #[inline]
    pub fn set_ctx(&self, value: &crate::global::ExecutionContext) {
        rt::attribute(rt::unit(unsafe { sys::js_ctx_set(self.raw(), value.raw()) }))
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

    /// Calls `CloudflareWorkersModule.WorkflowEntrypoint.run`.
    pub fn run(
        &self,
        event: &CloudflareWorkersModuleWorkflowEvent,
        step: &CloudflareWorkersModuleWorkflowStep,
    ) -> Promise<Js> {
        let mut pack = rt::Pack::new();
        pack.put(event);
        rt::promise(|slot| unsafe {
            sys::js_run(self.raw(), step.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:workflows";
        #[cfg(feature = "global")]
        "CloudflareWorkersModule.WorkflowEntrypoint.ctx" => fn js_ctx(this: RawHandle) -> RawHandle;
        #[cfg(feature = "global")]
        "CloudflareWorkersModule.WorkflowEntrypoint.ctx:set" => fn js_ctx_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "CloudflareWorkersModule.WorkflowEntrypoint.env" => fn js_env(this: RawHandle) -> RawHandle;
        "CloudflareWorkersModule.WorkflowEntrypoint.env:set" => fn js_env_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "CloudflareWorkersModule.WorkflowEntrypoint.run" => fn js_run(
            this: RawHandle,
            step: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
