//! `TraceItemHibernatableWebSocketEventInfoMessage`: The dictionary [`TraceItemHibernatableWebSocketEventInfoMessage`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

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
