//! `WebSocketEventMap`: The dictionary `WebSocketEventMap`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/websocket.jsonc`.

use super::CloseEvent;
use crate::rt::{self, Result};

/// The dictionary `WebSocketEventMap`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebSocketEventMap {
    /// The member `close`.
    pub close: CloseEvent,
    /// The member `message`.
    pub message: crate::events::MessageEvent,
    /// The member `open`.
    pub open: crate::events::Event,
    /// The member `error`.
    pub error: crate::events::ErrorEvent,
}

impl WebSocketEventMap {
    /// A `WebSocketEventMap` with all that it has.
    pub fn new(
        close: CloseEvent,
        message: crate::events::MessageEvent,
        open: crate::events::Event,
        error: crate::events::ErrorEvent,
    ) -> Self {
        Self { close, message, open, error }
    }
}

impl rt::Encode for WebSocketEventMap {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.close);
        pack.put(&self.message);
        pack.put(&self.open);
        pack.put(&self.error);
    }
}

impl rt::Decode for WebSocketEventMap {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let close = r.get();
        let message = r.get();
        let open = r.get();
        let error = r.get();
        Ok(Self { close: close?, message: message?, open: open?, error: error? })
    }
}
