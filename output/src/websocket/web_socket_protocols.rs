//! `WebSocket.constructor(protocols)`: What `WebSocket.constructor(protocols)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `WebSocket.constructor(protocols)` takes.
#[derive(Clone, Debug)]
pub enum WebSocketProtocols<'a> {
    /// A list.
    List(Vec<String>),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    WebSocketProtocols<'a> {
        List(0): value Vec<String>,
        Str(1): text,
    }
}
