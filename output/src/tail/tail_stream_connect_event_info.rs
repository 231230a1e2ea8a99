//! `TailStream.ConnectEventInfo`: The dictionary [`TailStream.ConnectEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.ConnectEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.ConnectEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamConnectEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl TailStreamConnectEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}
