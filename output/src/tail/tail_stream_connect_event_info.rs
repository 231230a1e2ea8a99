//! `TailStream.ConnectEventInfo`: The dictionary [`TailStream.ConnectEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.ConnectEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"connect"`.
#[doc(alias = "TailStream.ConnectEventInfo")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "connect"))]
#[non_exhaustive]
pub struct TailStreamConnectEventInfo {}

impl TailStreamConnectEventInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
