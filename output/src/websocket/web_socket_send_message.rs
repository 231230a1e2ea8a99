//! `WebSocket.send(message)`: Text or bytes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text or bytes.
#[derive(Clone, Debug)]
pub enum WebSocketSendMessage<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    WebSocketSendMessage<'a> [from encode]
    {}
    {
        Str(0): text,
        Bytes(1): bytes,
    }
    []
}
