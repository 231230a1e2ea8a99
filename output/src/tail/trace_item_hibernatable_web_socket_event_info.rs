//! `TraceItemHibernatableWebSocketEventInfo`: The dictionary [`TraceItemHibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemHibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfo {
    /// The member `getWebSocketEvent`.
    ///
    /// A JavaScript value, one of: `TraceItemHibernatableWebSocketEventInfoMessage`, `TraceItemHibernata...`.
    #[doc(alias = "getWebSocketEvent")]
    pub get_web_socket_event: Js,
}

impl TraceItemHibernatableWebSocketEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(get_web_socket_event: impl IntoJs) -> Self {
        Self { get_web_socket_event: get_web_socket_event.into_js() }
    }
}
