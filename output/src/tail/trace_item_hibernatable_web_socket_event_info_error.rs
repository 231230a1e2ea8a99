//! `TraceItemHibernatableWebSocketEventInfoError`: The dictionary `TraceItemHibernatableWebSocketEventInfoError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemHibernatableWebSocketEventInfoError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfoError {
    /// The member `webSocketEventType`.
    #[doc(alias = "webSocketEventType")]
    pub web_socket_event_type: String,
}

impl TraceItemHibernatableWebSocketEventInfoError {
    /// A `TraceItemHibernatableWebSocketEventInfoError` with all that it has.
    pub fn new(web_socket_event_type: impl Into<String>) -> Self {
        Self { web_socket_event_type: web_socket_event_type.into() }
    }
}

impl rt::Encode for TraceItemHibernatableWebSocketEventInfoError {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.web_socket_event_type);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfoError {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { web_socket_event_type: r.get()? })
    }
}
