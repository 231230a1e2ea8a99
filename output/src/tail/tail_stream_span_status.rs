//! `TailStream.SpanStatus`: The dictionary [`TailStream.SpanStatus`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamSpanStatusCode;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanStatus`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.SpanStatus")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TailStreamSpanStatus {
    /// The member `code`.
    pub code: TailStreamSpanStatusCode,
    /// A developer-facing error message, present only when code is "error".
    pub message: Option<String>,
}

impl TailStreamSpanStatus {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(code: TailStreamSpanStatusCode) -> Self {
        Self { code, message: None }
    }

    /// A developer-facing error message, present only when code is "error".
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl rt::Encode for TailStreamSpanStatus {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.message);
    }
}

impl rt::Decode for TailStreamSpanStatus {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { code: r.get()?, message: r.get()? })
    }
}
