//! `TracingSpanContext`: The dictionary [`TracingSpanContext`](https://developers.cloudflare.com/workers/observability/traces/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`TracingSpanContext`](https://developers.cloudflare.com/workers/observability/traces/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TracingSpanContext {
    /// The member `traceId`.
    #[doc(alias = "traceId")]
    pub trace_id: String,
    /// The member `spanId`.
    #[doc(alias = "spanId")]
    pub span_id: String,
    /// The member `traceFlags`.
    #[doc(alias = "traceFlags")]
    pub trace_flags: u8,
}

impl rt::Decode for TracingSpanContext {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { trace_id: r.get()?, span_id: r.get()?, trace_flags: r.get()? })
    }
}
