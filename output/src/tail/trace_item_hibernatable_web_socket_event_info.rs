//! `TraceItemHibernatableWebSocketEventInfo`: The dictionary [`TraceItemHibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TraceItemHibernatableWebSocketEventInfoGetWebSocketEvent;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemHibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemHibernatableWebSocketEventInfo {
    /// The member `getWebSocketEvent`.
    #[doc(alias = "getWebSocketEvent")]
    pub get_web_socket_event: TraceItemHibernatableWebSocketEventInfoGetWebSocketEvent,
}

impl TraceItemHibernatableWebSocketEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(
        get_web_socket_event: impl Into<TraceItemHibernatableWebSocketEventInfoGetWebSocketEvent>,
    ) -> Self {
        Self { get_web_socket_event: get_web_socket_event.into() }
    }
}

impl rt::Encode for TraceItemHibernatableWebSocketEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.get_web_socket_event);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let get_web_socket_event = r.get();
        Ok(Self { get_web_socket_event: get_web_socket_event? })
    }
}
