//! `CloudflareWorkersModule.WorkerEntrypoint`: The interface `CloudflareWorkersModule.WorkerEntrypoint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/rpc.jsonc`.

use super::RpcWorkerEntrypointBranded;
use crate::rt::{self, FromJs, IntoJs, Promise, Result};

/// The interface `CloudflareWorkersModule.WorkerEntrypoint`.
#[doc(alias = "CloudflareWorkersModule.WorkerEntrypoint")]
#[repr(transparent)]
pub struct CloudflareWorkersModuleWorkerEntrypoint(RpcWorkerEntrypointBranded);

rt::handle_type!(CloudflareWorkersModuleWorkerEntrypoint: RpcWorkerEntrypointBranded);

impl CloudflareWorkersModuleWorkerEntrypoint {
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

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.email`.
    #[cfg(feature = "email")]
    #[inline]
    pub fn email(&self, message: &crate::email::ForwardableEmailMessage) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_email(self.raw(), message.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.fetch`.
    #[inline]
    pub fn fetch(&self, request: &crate::http::Request) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), request.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.connect`.
    #[inline]
    pub fn connect(&self, socket: &crate::sockets::Socket) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_connect(self.raw(), socket.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.queue`.
    #[inline]
    pub fn queue(&self, batch: &crate::queues::MessageBatch) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_queue(self.raw(), batch.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.scheduled`.
    #[inline]
    pub fn scheduled(&self, controller: &crate::scheduled::ScheduledController) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_scheduled(self.raw(), controller.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.tail`.
    #[cfg(feature = "tail")]
    pub fn tail(&self, events: &[crate::tail::TraceItem]) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(events);
        rt::promise(|slot| unsafe { sys::js_tail(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.tailStream`.
    ///
    /// Untyped here: returned union: no rule that tells its arms apart yet (`TailStream.TailEventHandler | TailStream.TailEventHandlerObject | T...`).
    #[cfg(feature = "tail")]
    #[doc(alias = "tailStream")]
    pub fn tail_stream(&self, event: &crate::tail::TailStreamTailEvent) -> Promise<crate::rt::Js> {
        let mut pack = rt::Pack::new();
        pack.put(event);
        rt::promise(|slot| unsafe {
            sys::js_tail_stream(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.test`.
    #[cfg(feature = "global")]
    pub fn test(&self, controller: &crate::global::TestController) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(controller);
        rt::promise(|slot| unsafe { sys::js_test(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls `CloudflareWorkersModule.WorkerEntrypoint.trace`.
    #[cfg(feature = "tail")]
    pub fn trace(&self, traces: &[crate::tail::TraceItem]) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(traces);
        rt::promise(|slot| unsafe { sys::js_trace(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:rpc";
        #[cfg(feature = "global")]
        "CloudflareWorkersModule.WorkerEntrypoint.ctx" => fn js_ctx(this: RawHandle) -> RawHandle;
        #[cfg(feature = "global")]
        "CloudflareWorkersModule.WorkerEntrypoint.ctx:set" => fn js_ctx_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "CloudflareWorkersModule.WorkerEntrypoint.env" => fn js_env(this: RawHandle) -> RawHandle;
        "CloudflareWorkersModule.WorkerEntrypoint.env:set" => fn js_env_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "email")]
        "CloudflareWorkersModule.WorkerEntrypoint.email" => fn js_email(
            this: RawHandle,
            message: RawHandle,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkerEntrypoint.fetch" => fn js_fetch(
            this: RawHandle,
            request: RawHandle,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkerEntrypoint.connect" => fn js_connect(
            this: RawHandle,
            socket: RawHandle,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkerEntrypoint.queue" => fn js_queue(
            this: RawHandle,
            batch: RawHandle,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkerEntrypoint.scheduled" => fn js_scheduled(
            this: RawHandle,
            controller: RawHandle,
            slot: Slot,
        );
        #[cfg(feature = "tail")]
        "CloudflareWorkersModule.WorkerEntrypoint.tail" => fn js_tail(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "tail")]
        "CloudflareWorkersModule.WorkerEntrypoint.tailStream" => fn js_tail_stream(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "global")]
        "CloudflareWorkersModule.WorkerEntrypoint.test" => fn js_test(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "tail")]
        "CloudflareWorkersModule.WorkerEntrypoint.trace" => fn js_trace(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
