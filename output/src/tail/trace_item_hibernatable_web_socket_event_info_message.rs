//! `TraceItemHibernatableWebSocketEventInfoMessage`: The dictionary `TraceItemHibernatableWebSocketEventInfoMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemHibernatableWebSocketEventInfoMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfoMessage {
    /// The member `webSocketEventType`.
    #[doc(alias = "webSocketEventType")]
    pub web_socket_event_type: String,
}

impl TraceItemHibernatableWebSocketEventInfoMessage {
    /// A `TraceItemHibernatableWebSocketEventInfoMessage` with all that it has.
    pub fn new(web_socket_event_type: impl Into<String>) -> Self {
        Self { web_socket_event_type: web_socket_event_type.into() }
    }
}

impl rt::Encode for TraceItemHibernatableWebSocketEventInfoMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.web_socket_event_type);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfoMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { web_socket_event_type: r.get()? })
    }
}
