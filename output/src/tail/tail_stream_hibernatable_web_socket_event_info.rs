//! `TailStream.HibernatableWebSocketEventInfo`: The dictionary [`TailStream.HibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamHibernatableWebSocketEventInfoInfo;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.HibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"hibernatableWebSocket"`.
#[doc(alias = "TailStream.HibernatableWebSocketEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "hibernatableWebSocket"))]
#[non_exhaustive]
pub struct TailStreamHibernatableWebSocketEventInfo {
    /// The member `info`.
    pub info: TailStreamHibernatableWebSocketEventInfoInfo,
}

impl TailStreamHibernatableWebSocketEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(info: impl Into<TailStreamHibernatableWebSocketEventInfoInfo>) -> Self {
        Self { info: info.into() }
    }
}
