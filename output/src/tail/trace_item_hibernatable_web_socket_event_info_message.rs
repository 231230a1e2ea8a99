//! `TraceItemHibernatableWebSocketEventInfoMessage`: The dictionary [`TraceItemHibernatableWebSocketEventInfoMessage`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemHibernatableWebSocketEventInfoMessage`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfoMessage {
    /// The member `webSocketEventType`.
    #[doc(alias = "webSocketEventType")]
    pub web_socket_event_type: String,
}

impl TraceItemHibernatableWebSocketEventInfoMessage {
    /// With all that there is.
    #[inline]
    pub fn new(web_socket_event_type: impl Into<String>) -> Self {
        Self { web_socket_event_type: web_socket_event_type.into() }
    }
}

impl rt::Encode for TraceItemHibernatableWebSocketEventInfoMessage {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.web_socket_event_type);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfoMessage {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { web_socket_event_type: r.get()? })
    }
}
