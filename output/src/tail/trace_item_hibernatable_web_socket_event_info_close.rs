//! `TraceItemHibernatableWebSocketEventInfoClose`: The dictionary `TraceItemHibernatableWebSocketEventInfoClose`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemHibernatableWebSocketEventInfoClose`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfoClose {
    /// The member `webSocketEventType`.
    #[doc(alias = "webSocketEventType")]
    pub web_socket_event_type: String,
    /// The member `code`.
    pub code: u16,
    /// The member `wasClean`.
    #[doc(alias = "wasClean")]
    pub was_clean: bool,
}

impl TraceItemHibernatableWebSocketEventInfoClose {
    /// A `TraceItemHibernatableWebSocketEventInfoClose` with all that it has.
    pub fn new(web_socket_event_type: impl Into<String>, code: u16, was_clean: bool) -> Self {
        Self { web_socket_event_type: web_socket_event_type.into(), code, was_clean }
    }
}

impl rt::Encode for TraceItemHibernatableWebSocketEventInfoClose {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.web_socket_event_type);
        pack.put(&self.code);
        pack.put(&self.was_clean);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfoClose {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { web_socket_event_type: r.get()?, code: r.get()?, was_clean: r.get()? })
    }
}
