//! `TailStream.SpanClose`: The dictionary [`TailStream.SpanClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamEventOutcome;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"spanClose"`.
#[doc(alias = "TailStream.SpanClose")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "spanClose"))]
#[non_exhaustive]
pub struct TailStreamSpanClose {
    /// The member `outcome`.
    pub outcome: TailStreamEventOutcome,
}

impl TailStreamSpanClose {
    /// With all that there is.
    #[inline]
    pub fn new(outcome: TailStreamEventOutcome) -> Self {
        Self { outcome }
    }
}

impl rt::Encode for TailStreamSpanClose {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.outcome);
    }
}

impl rt::Decode for TailStreamSpanClose {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { outcome: r.get()? })
    }
}
