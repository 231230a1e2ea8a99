//! `TraceItemHibernatableWebSocketEventInfoClose`: The dictionary [`TraceItemHibernatableWebSocketEventInfoClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
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

impl rt::Encode for TraceItemHibernatableWebSocketEventInfoClose {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.web_socket_event_type);
        pack.put(&self.code);
        pack.put(&self.was_clean);
    }
}

impl rt::Decode for TraceItemHibernatableWebSocketEventInfoClose {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { web_socket_event_type: r.get()?, code: r.get()?, was_clean: r.get()? })
    }
}
