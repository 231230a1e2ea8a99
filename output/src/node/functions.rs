//! Functions of Node.js compatibility.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, Result};

/// The global [`Buffer`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
#[doc(alias = "Buffer")]
#[inline]
pub fn buffer<T: FromJs>() -> Result<T> {
    rt::value(unsafe { sys::js_buffer() })
}

/// The global [`process`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
#[inline]
pub fn process<T: FromJs>() -> Result<T> {
    rt::value(unsafe { sys::js_process() })
}

/// Dispatches a request to the `http.Server` listening on the given port and
/// resolves with its response. The direct form of `httpServerHandler()`.
#[cfg(feature = "http")]
#[doc(alias = "handleAsNodeRequest")]
#[inline]
pub fn handle_as_node_request(
    port: impl Into<super::NodeHandleAsNodeRequestPort>,
    request: &crate::http::Request,
) -> crate::rt::Promise<crate::http::Response> {
    let port = port.into();
    let mut pack = rt::Pack::new();
    pack.put(&port);
    rt::promise(|slot| unsafe {
        sys::js_handle_as_node_request(request.raw(), pack.as_ptr(), pack.len(), slot)
    })
}

/// Dispatches a request to the `http.Server` listening on the given port and
/// resolves with its response. The direct form of `httpServerHandler()`.
#[cfg(all(feature = "global", feature = "http"))]
#[doc(alias = "handleAsNodeRequest")]
#[inline]
pub fn handle_as_node_request_with(
    port: impl Into<super::NodeHandleAsNodeRequestPort>,
    request: &crate::http::Request,
    env: Option<&crate::rt::Js>,
    ctx: Option<&crate::global::Context>,
) -> crate::rt::Promise<crate::http::Response> {
    let port = port.into();
    let mut pack = rt::Pack::new();
    pack.put(&port);
    rt::promise(|slot| unsafe {
        sys::js_handle_as_node_request_with(
            request.raw(),
            rt::opt_raw(env),
            rt::opt_raw(ctx),
            pack.as_ptr(),
            pack.len(),
            slot,
        )
    })
}

/// Dispatches an inbound socket to the `net.Server` listening on the port it
/// arrived on, resolving when the connection has closed. The direct form of
/// `connectHandler()`, for use inside a `connect()` handler, such as a
/// Durable Object's.
#[cfg(feature = "sockets")]
#[doc(alias = "handleAsNodeConnection")]
#[inline]
pub fn handle_as_node_connection(socket: &crate::sockets::Socket) -> crate::rt::Promise<()> {
    rt::promise(|slot| unsafe { sys::js_handle_as_node_connection(socket.raw(), slot) })
}

/// Dispatches an inbound socket to the `net.Server` listening on the port it
/// arrived on, resolving when the connection has closed. The direct form of
/// `connectHandler()`, for use inside a `connect()` handler, such as a
/// Durable Object's.
#[cfg(all(feature = "global", feature = "sockets"))]
#[doc(alias = "handleAsNodeConnection")]
#[inline]
pub fn handle_as_node_connection_with(
    socket: &crate::sockets::Socket,
    env: Option<&crate::rt::Js>,
    ctx: Option<&crate::global::Context>,
) -> crate::rt::Promise<()> {
    rt::promise(|slot| unsafe {
        sys::js_handle_as_node_connection_with(
            socket.raw(),
            rt::opt_raw(env),
            rt::opt_raw(ctx),
            slot,
        )
    })
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:node";
        "globalThis.Buffer" => fn js_buffer() -> RawHandle;
        "globalThis.process" => fn js_process() -> RawHandle;
        #[cfg(feature = "http")]
        "cloudflare:node.handleAsNodeRequest" => fn js_handle_as_node_request(
            request: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: crate::rt::Slot,
        );
        #[cfg(all(feature = "global", feature = "http"))]
        "cloudflare:node.handleAsNodeRequest:with" => fn js_handle_as_node_request_with(
            request: RawHandle,
            env: RawHandle,
            ctx: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: crate::rt::Slot,
        );
        #[cfg(feature = "sockets")]
        "cloudflare:node.handleAsNodeConnection" => fn js_handle_as_node_connection(
            socket: RawHandle,
            slot: crate::rt::Slot,
        );
        #[cfg(all(feature = "global", feature = "sockets"))]
        "cloudflare:node.handleAsNodeConnection:with" => fn js_handle_as_node_connection_with(
            socket: RawHandle,
            env: RawHandle,
            ctx: RawHandle,
            slot: crate::rt::Slot,
        );
    }
}
