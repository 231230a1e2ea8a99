//! `TailStream.SpanContext`: The dictionary [`TailStream.SpanContext`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanContext`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.SpanContext")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamSpanContext {
    /// The member `traceId`.
    #[doc(alias = "traceId")]
    pub trace_id: String,
    /// The member `spanId`.
    #[doc(alias = "spanId")]
    pub span_id: Option<String>,
    /// The member `traceFlags`.
    #[doc(alias = "traceFlags")]
    pub trace_flags: Option<u32>,
}

impl TailStreamSpanContext {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self { trace_id: trace_id.into(), span_id: None, trace_flags: None }
    }

    /// The member `spanId`.
    #[doc(alias = "spanId")]
    #[inline]
    pub fn span_id(mut self, span_id: impl Into<String>) -> Self {
        self.span_id = Some(span_id.into());
        self
    }

    /// The member `traceFlags`.
    #[doc(alias = "traceFlags")]
    #[inline]
    pub fn trace_flags(mut self, trace_flags: u32) -> Self {
        self.trace_flags = Some(trace_flags);
        self
    }
}

impl rt::Encode for TailStreamSpanContext {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.trace_id);
        pack.put(&self.span_id);
        pack.put(&self.trace_flags);
    }
}

impl rt::Decode for TailStreamSpanContext {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { trace_id: r.get()?, span_id: r.get()?, trace_flags: r.get()? })
    }
}
