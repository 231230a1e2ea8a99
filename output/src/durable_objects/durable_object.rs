//! `DurableObject`: The interface `DurableObject`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/durable_objects.jsonc`.

use super::DurableObjectWebSocketMessageMessage;
use crate::rt::{self, Js, Promise};

/// The interface `DurableObject`.
#[repr(transparent)]
pub struct DurableObject(Js);

rt::handle_type!(DurableObject: Js);

impl DurableObject {
    /// Calls `DurableObject.fetch`.
    #[inline]
    pub fn fetch(&self, request: &crate::http::Request) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), request.raw(), slot) })
    }

    /// Calls `DurableObject.connect`.
    #[inline]
    pub fn connect(&self, socket: &crate::sockets::Socket) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_connect(self.raw(), socket.raw(), slot) })
    }

    /// Calls `DurableObject.alarm`.
    #[inline]
    pub fn alarm(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_alarm(self.raw(), slot) })
    }

    /// Calls `DurableObject.alarm`.
    #[doc(alias = "alarm")]
    pub fn alarm_with(&self, alarm_info: &crate::scheduled::AlarmInvocationInfo) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(alarm_info);
        rt::promise(|slot| unsafe {
            sys::js_alarm_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls `DurableObject.webSocketMessage`.
    #[doc(alias = "webSocketMessage")]
    pub fn web_socket_message<'a>(
        &self,
        ws: &crate::websocket::WebSocket,
        message: impl Into<DurableObjectWebSocketMessageMessage<'a>>,
    ) -> Promise<()> {
        let message = message.into();
        let mut pack = rt::Pack::new();
        pack.put(&message);
        rt::promise(|slot| unsafe {
            sys::js_web_socket_message(self.raw(), ws.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls `DurableObject.webSocketClose`.
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

    /// Calls `DurableObject.webSocketError`.
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
        "DurableObject.fetch" => fn js_fetch(this: RawHandle, request: RawHandle, slot: Slot);
        "DurableObject.connect" => fn js_connect(this: RawHandle, socket: RawHandle, slot: Slot);
        "DurableObject.alarm" => fn js_alarm(this: RawHandle, slot: Slot);
        "DurableObject.alarm:with" => fn js_alarm_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObject.webSocketMessage" => fn js_web_socket_message(
            this: RawHandle,
            ws: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObject.webSocketClose" => fn js_web_socket_close(
            this: RawHandle,
            ws: RawHandle,
            code: f64,
            reason: *const u8,
            reason_len: usize,
            was_clean: u32,
            slot: Slot,
        );
        "DurableObject.webSocketError" => fn js_web_socket_error(
            this: RawHandle,
            ws: RawHandle,
            error: RawHandle,
            slot: Slot,
        );
    }
}
