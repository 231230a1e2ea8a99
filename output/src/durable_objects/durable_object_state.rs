//! `DurableObjectState`: The interface [`DurableObjectState`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;
use std::collections::HashMap;
use std::time::Duration;

use super::{
    DurableObjectAbortOptions, DurableObjectFacets, DurableObjectId, DurableObjectStorage,
};
use crate::rt::{self, Date, Finished, FromJs, Js, Promise, Result};

/// The interface [`DurableObjectState`](https://developers.cloudflare.com/durable-objects/api/).
///
/// # Example
/// ```no_run
/// use workers::durable_objects::DurableObjectState;
/// use workers::prelude::*;
///
/// /// Moves between two accounts: both amounts change, or neither.
/// fn move_money(state: &DurableObjectState, from: &str, to: &str, amount: i64) -> Result<()> {
///     let storage = state.storage();
///     storage.transaction_sync(|| {
///         let kv = storage.kv();
///         let left = kv.get::<i64>(from)?.unwrap_or(0) - amount;
///         if left < 0 {
///             return Err(Error::new("not enough"));
///         }
///         kv.put(from, left)?;
///         kv.put(to, kv.get::<i64>(to)?.unwrap_or(0) + amount)
///     })
/// }
/// ```
#[repr(transparent)]
pub struct DurableObjectState(Js);

rt::handle_type!(DurableObjectState: Js);

impl DurableObjectState {
    /// Calls [`DurableObjectState.waitUntil`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn wait_until(&self, promise: impl Future<Output: Finished> + 'static) -> Result<()> {
        let promise = rt::finishing(promise);
        rt::unit(unsafe { sys::js_wait_until(self.raw(), promise.give()) })
    }

    /// The attribute [`exports`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn exports(&self) -> HashMap<String, Js> {
        rt::attribute(rt::take(unsafe { sys::js_exports(self.raw()) }))
    }

    /// The attribute [`props`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn props<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_props(self.raw()) })
    }

    /// Calls [`DurableObjectState.restore`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn restore<T: crate::rt::IntoJs, U: FromJs>(&self, params: T) -> Promise<U> {
        let params = params.into_js();
        rt::promise_value(|slot| unsafe { sys::js_restore(self.raw(), params.raw(), slot) })
    }

    /// The attribute [`id`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn id(&self) -> DurableObjectId {
        rt::attribute(rt::handle(unsafe { sys::js_id(self.raw()) }))
    }

    /// The attribute [`storage`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn storage(&self) -> DurableObjectStorage {
        rt::attribute(rt::handle(unsafe { sys::js_storage(self.raw()) }))
    }

    /// The attribute [`container`](https://developers.cloudflare.com/durable-objects/api/).
    #[cfg(feature = "containers")]
    #[inline]
    pub fn container(&self) -> Option<crate::containers::Container> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_container(self.raw()) }))
    }

    /// The attribute [`facets`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn facets(&self) -> DurableObjectFacets {
        rt::attribute(rt::handle(unsafe { sys::js_facets(self.raw()) }))
    }

    /// The attribute [`version`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn version(&self) -> Option<super::DurableObjectStateVersion> {
        rt::attribute(rt::take(unsafe { sys::js_version(self.raw()) }))
    }

    /// The attribute [`primaryStub`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "primaryStub")]
    #[inline]
    pub fn primary_stub(&self) -> Option<super::DurableObjectStub> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_primary_stub(self.raw()) }))
    }

    /// Calls [`DurableObjectState.blockConcurrencyWhile`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "blockConcurrencyWhile")]
    #[inline]
    pub fn block_concurrency_while<T: 'static, F: Future<Output = Result<T>> + 'static>(
        &self,
        callback: impl FnOnce() -> F + 'static,
    ) -> Promise<T> {
        let callback = rt::keep_quietly(rt::one_time(move |a| a.get().map(|()| callback())));
        rt::promise_kept(|slot| unsafe {
            sys::js_block_concurrency_while(self.raw(), callback.give(slot), slot)
        })
    }

    /// Calls [`DurableObjectState.acceptWebSocket`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "acceptWebSocket")]
    #[inline]
    pub fn accept_web_socket(&self, ws: &crate::websocket::WebSocket) -> Result<()> {
        rt::unit(unsafe { sys::js_accept_web_socket(self.raw(), ws.raw()) })
    }

    /// Calls [`DurableObjectState.acceptWebSocket`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "acceptWebSocket")]
    #[inline]
    pub fn accept_web_socket_with(
        &self,
        ws: &crate::websocket::WebSocket,
        tags: &[&str],
    ) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(tags);
        rt::unit(unsafe {
            sys::js_accept_web_socket_with(self.raw(), ws.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`DurableObjectState.getWebSockets`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getWebSockets")]
    #[inline]
    pub fn get_web_sockets(&self) -> Result<Vec<crate::websocket::WebSocket>> {
        rt::take(unsafe { sys::js_get_web_sockets(self.raw()) })
    }

    /// Calls [`DurableObjectState.getWebSockets`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getWebSockets")]
    #[inline]
    pub fn get_web_sockets_with(&self, tag: &str) -> Result<Vec<crate::websocket::WebSocket>> {
        rt::take(unsafe { sys::js_get_web_sockets_with(self.raw(), tag.as_ptr(), tag.len()) })
    }

    /// Calls [`DurableObjectState.setWebSocketAutoResponse`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setWebSocketAutoResponse")]
    #[inline]
    pub fn set_web_socket_auto_response(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_set_web_socket_auto_response(self.raw()) })
    }

    /// Calls [`DurableObjectState.setWebSocketAutoResponse`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setWebSocketAutoResponse")]
    #[inline]
    pub fn set_web_socket_auto_response_with(
        &self,
        maybe_req_resp: &crate::websocket::WebSocketRequestResponsePair,
    ) -> Result<()> {
        rt::unit(unsafe {
            sys::js_set_web_socket_auto_response_with(self.raw(), maybe_req_resp.raw())
        })
    }

    /// Calls [`DurableObjectState.getWebSocketAutoResponse`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getWebSocketAutoResponse")]
    #[inline]
    pub fn get_web_socket_auto_response(
        &self,
    ) -> Result<Option<crate::websocket::WebSocketRequestResponsePair>> {
        rt::optional_handle(unsafe { sys::js_get_web_socket_auto_response(self.raw()) })
    }

    /// Calls [`DurableObjectState.getWebSocketAutoResponseTimestamp`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getWebSocketAutoResponseTimestamp")]
    #[inline]
    pub fn get_web_socket_auto_response_timestamp(
        &self,
        ws: &crate::websocket::WebSocket,
    ) -> Result<Option<Date>> {
        rt::take(unsafe { sys::js_get_web_socket_auto_response_timestamp(self.raw(), ws.raw()) })
    }

    /// Calls [`DurableObjectState.setHibernatableWebSocketEventTimeout`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setHibernatableWebSocketEventTimeout")]
    #[inline]
    pub fn set_hibernatable_web_socket_event_timeout(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_set_hibernatable_web_socket_event_timeout(self.raw()) })
    }

    /// Calls [`DurableObjectState.setHibernatableWebSocketEventTimeout`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setHibernatableWebSocketEventTimeout")]
    #[inline]
    pub fn set_hibernatable_web_socket_event_timeout_with(&self, timeout: Duration) -> Result<()> {
        rt::unit(unsafe {
            sys::js_set_hibernatable_web_socket_event_timeout_with(
                self.raw(),
                rt::in_whole_milliseconds(timeout),
            )
        })
    }

    /// Calls [`DurableObjectState.getHibernatableWebSocketEventTimeout`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getHibernatableWebSocketEventTimeout")]
    #[inline]
    pub fn get_hibernatable_web_socket_event_timeout(&self) -> Result<Option<Duration>> {
        rt::take_with(|answer| answer.read_optional(|r| r.whole_milliseconds()), unsafe {
            sys::js_get_hibernatable_web_socket_event_timeout(self.raw())
        })
    }

    /// Calls [`DurableObjectState.getTags`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getTags")]
    #[inline]
    pub fn get_tags(&self, ws: &crate::websocket::WebSocket) -> Result<Vec<String>> {
        rt::take(unsafe { sys::js_get_tags(self.raw(), ws.raw()) })
    }

    /// Calls [`DurableObjectState.abort`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn abort(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_abort(self.raw()) })
    }

    /// Calls [`DurableObjectState.abort`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with(
        &self,
        reason: Option<&str>,
        options: Option<&DurableObjectAbortOptions>,
    ) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::unit(unsafe {
            sys::js_abort_with(
                self.raw(),
                rt::opt_ptr(reason),
                rt::opt_len(reason),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`DurableObjectState.configureReadReplication`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "configureReadReplication")]
    #[inline]
    pub fn configure_read_replication(
        &self,
        options: &super::DurableObjectReadReplicationOptions,
    ) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_configure_read_replication(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectState.waitUntil" => fn js_wait_until(this: RawHandle, promise: u32) -> i32;
        "DurableObjectState.exports" => fn js_exports(this: RawHandle) -> i32;
        "DurableObjectState.props" => fn js_props(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "DurableObjectState.restore" => fn js_restore(
            this: RawHandle,
            params: RawHandle,
            slot: Slot,
        );
        "DurableObjectState.id" => fn js_id(this: RawHandle) -> RawHandle;
        "DurableObjectState.storage" => fn js_storage(this: RawHandle) -> RawHandle;
        #[cfg(feature = "containers")]
        "DurableObjectState.container" => fn js_container(this: RawHandle) -> RawHandle;
        "DurableObjectState.facets" => fn js_facets(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "DurableObjectState.version" => fn js_version(this: RawHandle) -> i32;
        #[cfg(feature = "experimental")]
        "DurableObjectState.primaryStub" => fn js_primary_stub(this: RawHandle) -> RawHandle;
        "DurableObjectState.blockConcurrencyWhile" => fn js_block_concurrency_while(
            this: RawHandle,
            callback: u32,
            slot: Slot,
        );
        "DurableObjectState.acceptWebSocket" => fn js_accept_web_socket(
            this: RawHandle,
            ws: RawHandle,
        ) -> i32;
        "DurableObjectState.acceptWebSocket:with" => fn js_accept_web_socket_with(
            this: RawHandle,
            ws: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "DurableObjectState.getWebSockets" => fn js_get_web_sockets(this: RawHandle) -> i32;
        "DurableObjectState.getWebSockets:with" => fn js_get_web_sockets_with(
            this: RawHandle,
            tag: *const u8,
            tag_len: usize,
        ) -> i32;
        "DurableObjectState.setWebSocketAutoResponse" => fn js_set_web_socket_auto_response(
            this: RawHandle,
        ) -> i32;
        "DurableObjectState.setWebSocketAutoResponse:with" => fn js_set_web_socket_auto_response_with(
            this: RawHandle,
            maybe_req_resp: RawHandle,
        ) -> i32;
        "DurableObjectState.getWebSocketAutoResponse" => fn js_get_web_socket_auto_response(
            this: RawHandle,
        ) -> RawHandle;
        "DurableObjectState.getWebSocketAutoResponseTimestamp" => fn js_get_web_socket_auto_response_timestamp(
            this: RawHandle,
            ws: RawHandle,
        ) -> i32;
        "DurableObjectState.setHibernatableWebSocketEventTimeout" => fn js_set_hibernatable_web_socket_event_timeout(
            this: RawHandle,
        ) -> i32;
        "DurableObjectState.setHibernatableWebSocketEventTimeout:with" => fn js_set_hibernatable_web_socket_event_timeout_with(
            this: RawHandle,
            timeout: f64,
        ) -> i32;
        "DurableObjectState.getHibernatableWebSocketEventTimeout" => fn js_get_hibernatable_web_socket_event_timeout(
            this: RawHandle,
        ) -> i32;
        "DurableObjectState.getTags" => fn js_get_tags(this: RawHandle, ws: RawHandle) -> i32;
        "DurableObjectState.abort" => fn js_abort(this: RawHandle) -> i32;
        "DurableObjectState.abort:with" => fn js_abort_with(
            this: RawHandle,
            reason: *const u8,
            reason_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        #[cfg(feature = "experimental")]
        "DurableObjectState.configureReadReplication" => fn js_configure_read_replication(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
