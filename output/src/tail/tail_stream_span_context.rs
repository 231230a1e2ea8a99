//! `TailStream.SpanContext`: The dictionary `TailStream.SpanContext`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.SpanContext`.
#[doc(alias = "TailStream.SpanContext")]
#[derive(Clone, Debug)]
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
    pub trace_flags: Option<f64>,
}

impl TailStreamSpanContext {
    /// A `TailStream.SpanContext` with what it must have.
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self { trace_id: trace_id.into(), span_id: None, trace_flags: None }
    }

    /// The member `spanId`.
    #[doc(alias = "spanId")]
    pub fn span_id(mut self, span_id: impl Into<String>) -> Self {
        self.span_id = Some(span_id.into());
        self
    }

    /// The member `traceFlags`.
    #[doc(alias = "traceFlags")]
    pub fn trace_flags(mut self, trace_flags: f64) -> Self {
        self.trace_flags = Some(trace_flags);
        self
    }
}

impl rt::Encode for TailStreamSpanContext {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.trace_id);
        pack.put(&self.span_id);
        pack.put(&self.trace_flags);
    }
}

impl rt::Decode for TailStreamSpanContext {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { trace_id: r.get()?, span_id: r.get()?, trace_flags: r.get()? })
    }
}
