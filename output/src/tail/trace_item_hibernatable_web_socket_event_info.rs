//! `TraceItemHibernatableWebSocketEventInfo`: The dictionary `TraceItemHibernatableWebSocketEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TraceItemHibernatableWebSocketEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfo {
    /// The member `getWebSocketEvent`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`TraceItemHibernatableWebSocketEventInfoMessage | TraceItemHibernata...`).
    #[doc(alias = "getWebSocketEvent")]
    pub get_web_socket_event: Js,
}

impl TraceItemHibernatableWebSocketEventInfo {
    /// A `TraceItemHibernatableWebSocketEventInfo` with all that it has.
    pub fn new(get_web_socket_event: impl IntoJs) -> Self {
        Self { get_web_socket_event: get_web_socket_event.into_js() }
    }
}

impl rt::Encode for TraceItemHibernatableWebSocketEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.get_web_socket_event);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let get_web_socket_event = r.get();
        Ok(Self { get_web_socket_event: get_web_socket_event? })
    }
}
