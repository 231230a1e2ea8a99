//! `TailStream.StreamDiagnostic`: The dictionary [`TailStream.StreamDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamDroppedEventsDiagnostic;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.StreamDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"streamDiagnostic"`.
#[doc(alias = "TailStream.StreamDiagnostic")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "streamDiagnostic"))]
#[non_exhaustive]
pub struct TailStreamStreamDiagnostic {
    /// The member `diagnostic`.
    pub diagnostic: TailStreamDroppedEventsDiagnostic,
}

impl TailStreamStreamDiagnostic {
    /// With all that there is.
    #[inline]
    pub fn new(diagnostic: TailStreamDroppedEventsDiagnostic) -> Self {
        Self { diagnostic }
    }
}

impl rt::Encode for TailStreamStreamDiagnostic {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.diagnostic);
    }
}

impl rt::Decode for TailStreamStreamDiagnostic {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { diagnostic: r.get()? })
    }
}
