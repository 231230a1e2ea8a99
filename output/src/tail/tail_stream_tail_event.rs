//! `TailStream.TailEvent`: The dictionary `TailStream.TailEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamSpanContext;
use crate::rt::{self, Date, IntoJs, Js, Result};

/// The dictionary `TailStream.TailEvent`.
#[doc(alias = "TailStream.TailEvent")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamTailEvent {
    /// The member `invocationId`.
    #[doc(alias = "invocationId")]
    pub invocation_id: String,
    /// The member `spanContext`.
    #[doc(alias = "spanContext")]
    pub span_context: TailStreamSpanContext,
    /// The member `timestamp`.
    pub timestamp: Date,
    /// The member `sequence`.
    pub sequence: f64,
    /// The member `event`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Event`).
    pub event: Js,
}

impl TailStreamTailEvent {
    /// A `TailStream.TailEvent` with all that it has.
    pub fn new(
        invocation_id: impl Into<String>,
        span_context: TailStreamSpanContext,
        timestamp: Date,
        sequence: f64,
        event: impl IntoJs,
    ) -> Self {
        Self {
            invocation_id: invocation_id.into(),
            span_context,
            timestamp,
            sequence,
            event: event.into_js(),
        }
    }
}

impl rt::Encode for TailStreamTailEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.invocation_id);
        pack.put(&self.span_context);
        pack.put(&self.timestamp);
        pack.put(&self.sequence);
        pack.put(&self.event);
    }
}

impl rt::Decode for TailStreamTailEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let invocation_id = r.get();
        let span_context = r.get();
        let timestamp = r.get();
        let sequence = r.get();
        let event = r.get();
        Ok(Self {
            invocation_id: invocation_id?,
            span_context: span_context?,
            timestamp: timestamp?,
            sequence: sequence?,
            event: event?,
        })
    }
}
