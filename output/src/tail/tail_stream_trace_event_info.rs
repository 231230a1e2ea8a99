//! `TailStream.TraceEventInfo`: The dictionary [`TailStream.TraceEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.TraceEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"trace"`.
#[doc(alias = "TailStream.TraceEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "trace"))]
#[non_exhaustive]
pub struct TailStreamTraceEventInfo {
    /// The member `traces`.
    pub traces: Vec<Option<String>>,
}

impl TailStreamTraceEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(traces: Vec<Option<String>>) -> Self {
        Self { traces }
    }
}
