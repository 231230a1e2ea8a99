//! `TailStream.SpanClose`: The dictionary [`TailStream.SpanClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamEventOutcome;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.SpanClose")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamSpanClose {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `outcome`.
    pub outcome: TailStreamEventOutcome,
}

impl TailStreamSpanClose {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, outcome: TailStreamEventOutcome) -> Self {
        Self { type_: type_.into(), outcome }
    }
}
