//! `TailStream.TailEvent`: The dictionary [`TailStream.TailEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TailStreamEventType, TailStreamSpanContext};
use crate::rt::Date;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.TailEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.TailEvent")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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
    pub sequence: u32,
    /// The member `event`.
    pub event: TailStreamEventType,
}

impl TailStreamTailEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        invocation_id: impl Into<String>,
        span_context: TailStreamSpanContext,
        timestamp: impl Into<Date>,
        sequence: u32,
        event: impl Into<TailStreamEventType>,
    ) -> Self {
        Self {
            invocation_id: invocation_id.into(),
            span_context,
            timestamp: timestamp.into(),
            sequence,
            event: event.into(),
        }
    }
}
