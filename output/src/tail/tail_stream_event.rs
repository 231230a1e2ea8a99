//! `TailStream.TailEvent`: The dictionary [`TailStream.TailEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamSpanContext;
use crate::rt::{self, Date, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.TailEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.TailEvent")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamEvent<T> {
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
    pub event: T,
}

impl<T> TailStreamEvent<T> {
    /// With all that there is.
    #[inline]
    pub fn new(
        invocation_id: impl Into<String>,
        span_context: TailStreamSpanContext,
        timestamp: impl Into<Date>,
        sequence: u32,
        event: T,
    ) -> Self {
        Self {
            invocation_id: invocation_id.into(),
            span_context,
            timestamp: timestamp.into(),
            sequence,
            event,
        }
    }
}

impl<T: IntoJs> rt::Encode for TailStreamEvent<T> {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.invocation_id);
        pack.put(&self.span_context);
        pack.put(&self.timestamp);
        pack.put(&self.sequence);
        pack.value(&self.event);
    }
}

impl<T: FromJs> rt::Decode for TailStreamEvent<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let invocation_id = r.get();
        let span_context = r.get();
        let timestamp = r.get();
        let sequence = r.get();
        let event = r.value();
        Ok(Self {
            invocation_id: invocation_id?,
            span_context: span_context?,
            timestamp: timestamp?,
            sequence: sequence?,
            event: event?,
        })
    }
}
