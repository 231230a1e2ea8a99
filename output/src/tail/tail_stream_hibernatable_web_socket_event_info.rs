//! `TailStream.HibernatableWebSocketEventInfo`: The dictionary [`TailStream.HibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamHibernatableWebSocketEventInfoInfo;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.HibernatableWebSocketEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.HibernatableWebSocketEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamHibernatableWebSocketEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    pub info: TailStreamHibernatableWebSocketEventInfoInfo,
}

impl TailStreamHibernatableWebSocketEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        info: impl Into<TailStreamHibernatableWebSocketEventInfoInfo>,
    ) -> Self {
        Self { type_: type_.into(), info: info.into() }
    }
}
