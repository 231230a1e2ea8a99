//! `TailStream.StreamDiagnostic`: The dictionary [`TailStream.StreamDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamDroppedEventsDiagnostic;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.StreamDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.StreamDiagnostic")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamStreamDiagnostic {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `diagnostic`.
    pub diagnostic: TailStreamDroppedEventsDiagnostic,
}

impl TailStreamStreamDiagnostic {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, diagnostic: TailStreamDroppedEventsDiagnostic) -> Self {
        Self { type_: type_.into(), diagnostic }
    }
}
