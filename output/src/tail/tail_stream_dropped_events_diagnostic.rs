//! `TailStream.DroppedEventsDiagnostic`: The dictionary [`TailStream.DroppedEventsDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.DroppedEventsDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `diagnosticsType` is always `"droppedEvents"`.
#[doc(alias = "TailStream.DroppedEventsDiagnostic")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(diagnosticsType = "droppedEvents"))]
#[non_exhaustive]
pub struct TailStreamDroppedEventsDiagnostic {
    /// The member `count`.
    pub count: u32,
}

impl TailStreamDroppedEventsDiagnostic {
    /// With all that there is.
    #[inline]
    pub fn new(count: u32) -> Self {
        Self { count }
    }
}

impl rt::Encode for TailStreamDroppedEventsDiagnostic {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.count);
    }
}

impl rt::Decode for TailStreamDroppedEventsDiagnostic {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()? })
    }
}
