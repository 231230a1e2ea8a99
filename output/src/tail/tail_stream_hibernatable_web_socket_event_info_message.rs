//! `TailStream.HibernatableWebSocketEventInfoMessage`: The dictionary [`TailStream.HibernatableWebSocketEventInfoMessage`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.HibernatableWebSocketEventInfoMessage`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"message"`.
#[doc(alias = "TailStream.HibernatableWebSocketEventInfoMessage")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "message"))]
#[non_exhaustive]
pub struct TailStreamHibernatableWebSocketEventInfoMessage {}

impl TailStreamHibernatableWebSocketEventInfoMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
