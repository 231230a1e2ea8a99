//! `TailStream.SpanUpdate`: The dictionary [`TailStream.SpanUpdate`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamSpanUpdateInfo;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanUpdate`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"spanUpdate"`.
#[doc(alias = "TailStream.SpanUpdate")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "spanUpdate"))]
#[non_exhaustive]
pub struct TailStreamSpanUpdate {
    /// The member `info`.
    pub info: TailStreamSpanUpdateInfo,
}

impl TailStreamSpanUpdate {
    /// With all that there is.
    #[inline]
    pub fn new(info: TailStreamSpanUpdateInfo) -> Self {
        Self { info }
    }
}

impl rt::Encode for TailStreamSpanUpdate {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamSpanUpdate {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { info: r.get()? })
    }
}
