//! `TraceMetrics`: The dictionary [`TraceMetrics`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`TraceMetrics`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceMetrics {
    /// The member `cpuTime`.
    #[doc(alias = "cpuTime")]
    pub cpu_time: Duration,
    /// The member `wallTime`.
    #[doc(alias = "wallTime")]
    pub wall_time: Duration,
}

impl rt::Decode for TraceMetrics {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { cpu_time: r.whole_milliseconds()?, wall_time: r.whole_milliseconds()? })
    }
}
