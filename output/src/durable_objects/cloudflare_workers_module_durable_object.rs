//! `CloudflareWorkersModule.DurableObject`: The interface `CloudflareWorkersModule.DurableObject`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/durable_objects.jsonc`.

use super::{CloudflareWorkersModuleDurableObjectWebSocketMessageMessage, DurableObjectState};
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The interface `CloudflareWorkersModule.DurableObject`.
#[doc(alias = "CloudflareWorkersModule.DurableObject")]
#[repr(transparent)]
pub struct CloudflareWorkersModuleDurableObject(crate::rpc::RpcDurableObjectBranded);

rt::handle_type!(CloudflareWorkersModuleDurableObject: crate::rpc::RpcDurableObjectBranded);

impl CloudflareWorkersModuleDurableObject {
    /// The attribute `ctx`.
    #[inline]
    pub fn ctx(&self) -> DurableObjectState {
        rt::attribute(rt::handle(unsafe { sys::js_ctx(self.raw()) }))
    }

    /// Sets [`ctx`](Self::ctx).
    #[doc(alias = "ctx")]
    #[inline]
    pub fn set_ctx(&self, value: &DurableObjectState) {
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

    /// Calls `CloudflareWorkersModule.DurableObject.alarm`.
    #[inline]
    pub fn alarm(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_alarm(self.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.DurableObject.alarm`.
    #[doc(alias = "alarm")]
    pub fn alarm_with(&self, alarm_info: &crate::scheduled::AlarmInvocationInfo) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(alarm_info);
        rt::promise(|slot| unsafe {
            sys::js_alarm_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls `CloudflareWorkersModule.DurableObject.fetch`.
    #[inline]
    pub fn fetch(&self, request: &crate::http::Request) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), request.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.DurableObject.connect`.
    #[inline]
    pub fn connect(&self, socket: &crate::sockets::Socket) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_connect(self.raw(), socket.raw(), slot) })
    }

    /// Calls `CloudflareWorkersModule.DurableObject.webSocketMessage`.
    #[doc(alias = "webSocketMessage")]
    pub fn web_socket_message<'a>(
        &self,
        ws: &crate::websocket::WebSocket,
        message: impl Into<CloudflareWorkersModuleDurableObjectWebSocketMessageMessage<'a>>,
    ) -> Promise<()> {
        let message = message.into();
        let mut pack = rt::Pack::new();
        pack.put(&message);
        rt::promise(|slot| unsafe {
            sys::js_web_socket_message(self.raw(), ws.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls `CloudflareWorkersModule.DurableObject.webSocketClose`.
    #[doc(alias = "webSocketClose")]
    #[inline]
    pub fn web_socket_close(
        &self,
        ws: &crate::websocket::WebSocket,
        code: f64,
        reason: &str,
        was_clean: bool,
    ) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_web_socket_close(
                self.raw(),
                ws.raw(),
                code,
                reason.as_ptr(),
                reason.len(),
                u32::from(was_clean),
                slot,
            )
        })
    }

    /// Calls `CloudflareWorkersModule.DurableObject.webSocketError`.
    #[doc(alias = "webSocketError")]
    #[inline]
    pub fn web_socket_error(&self, ws: &crate::websocket::WebSocket, error: &Js) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_web_socket_error(self.raw(), ws.raw(), error.raw(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:durable-objects";
        "CloudflareWorkersModule.DurableObject.ctx" => fn js_ctx(this: RawHandle) -> RawHandle;
        "CloudflareWorkersModule.DurableObject.ctx:set" => fn js_ctx_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "CloudflareWorkersModule.DurableObject.env" => fn js_env(this: RawHandle) -> RawHandle;
        "CloudflareWorkersModule.DurableObject.env:set" => fn js_env_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "CloudflareWorkersModule.DurableObject.alarm" => fn js_alarm(this: RawHandle, slot: Slot);
        "CloudflareWorkersModule.DurableObject.alarm:with" => fn js_alarm_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CloudflareWorkersModule.DurableObject.fetch" => fn js_fetch(
            this: RawHandle,
            request: RawHandle,
            slot: Slot,
        );
        "CloudflareWorkersModule.DurableObject.connect" => fn js_connect(
            this: RawHandle,
            socket: RawHandle,
            slot: Slot,
        );
        "CloudflareWorkersModule.DurableObject.webSocketMessage" => fn js_web_socket_message(
            this: RawHandle,
            ws: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CloudflareWorkersModule.DurableObject.webSocketClose" => fn js_web_socket_close(
            this: RawHandle,
            ws: RawHandle,
            code: f64,
            reason: *const u8,
            reason_len: usize,
            was_clean: u32,
            slot: Slot,
        );
        "CloudflareWorkersModule.DurableObject.webSocketError" => fn js_web_socket_error(
            this: RawHandle,
            ws: RawHandle,
            error: RawHandle,
            slot: Slot,
        );
    }
}
