//! `CloudflareWorkersModule.DurableObject`: A class of the Worker's own that extends [`CloudflareWorkersModule.DurableObject`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use super::{DurableObjectState, StrOrBytes};
use crate::rt::{self, Construct, Error, Finished, Result};

/// A class of the Worker's own that extends [`CloudflareWorkersModule.DurableObject`](https://developers.cloudflare.com/durable-objects/api/).
///
/// `#[export]` on an `impl` makes the type a class of the Worker's. JavaScript gets the methods that the implementation has, and no other.
#[doc(alias = "CloudflareWorkersModule.DurableObject")]
#[allow(unused_variables)]
pub trait DurableObject: Sized + 'static {
    /// Makes the object: called before anything else of it is. Gives `Self`, or a `Result` of it.
    fn new(ctx: DurableObjectState, env: crate::Env) -> impl Construct<Self>;

    /// The handler [`DurableObject.alarm`](https://developers.cloudflare.com/durable-objects/api/).
    fn alarm(
        &self,
        alarm_info: Option<crate::scheduled::AlarmInvocationInfo>,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`DurableObject.fetch`](https://developers.cloudflare.com/durable-objects/api/).
    fn fetch(
        &self,
        request: crate::http::Request,
    ) -> impl Future<Output = Result<crate::http::Response>> {
        rt::absent("DurableObject::fetch")
    }

    /// The handler [`DurableObject.connect`](https://developers.cloudflare.com/durable-objects/api/).
    fn connect(&self, socket: crate::sockets::Socket) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`DurableObject.webSocketMessage`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "webSocketMessage")]
    fn web_socket_message(
        &self,
        ws: crate::websocket::WebSocket,
        message: StrOrBytes,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`DurableObject.webSocketClose`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "webSocketClose")]
    fn web_socket_close(
        &self,
        ws: crate::websocket::WebSocket,
        code: u16,
        reason: String,
        was_clean: bool,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`DurableObject.webSocketError`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "webSocketError")]
    fn web_socket_error(
        &self,
        ws: crate::websocket::WebSocket,
        error: Error,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }
}
