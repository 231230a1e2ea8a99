//! `WebSocketPair`: The interface [`WebSocketPair`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebSocket;
use crate::rt::{self, Js, Result};

/// The interface [`WebSocketPair`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::websocket::WebSocketPair;
///
/// #[event(fetch)]
/// async fn fetch() -> Result<Response> {
///     let (client, server) = WebSocketPair::new()?;
///     server.accept()?;
///     server.send("hello")?;
///     Response::from_web_socket(&client)
/// }
/// ```
#[repr(transparent)]
pub struct WebSocketPair(Js);

rt::handle_type!(WebSocketPair: Js);

impl WebSocketPair {
    /// Calls [`new WebSocketPair`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
    #[inline]
    pub fn new() -> Result<(WebSocket, WebSocket)> {
        rt::take(unsafe { sys::js_construct() })
    }
}

mod sys {
    crate::rt::imports! {
        "workers:websocket";
        "WebSocketPair.constructor" => fn js_construct() -> i32;
    }
}
