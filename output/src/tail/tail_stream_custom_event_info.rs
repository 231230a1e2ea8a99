//! `TailStream.CustomEventInfo`: The dictionary [`TailStream.CustomEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.CustomEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"custom"`.
#[doc(alias = "TailStream.CustomEventInfo")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "custom"))]
#[non_exhaustive]
pub struct TailStreamCustomEventInfo {}

impl TailStreamCustomEventInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
