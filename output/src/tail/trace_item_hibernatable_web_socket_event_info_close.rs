//! `TraceItemHibernatableWebSocketEventInfoClose`: The dictionary [`TraceItemHibernatableWebSocketEventInfoClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemHibernatableWebSocketEventInfoClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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
    /// With all that there is.
    #[inline]
    pub fn new(web_socket_event_type: impl Into<String>, code: u16, was_clean: bool) -> Self {
        Self { web_socket_event_type: web_socket_event_type.into(), code, was_clean }
    }
}
