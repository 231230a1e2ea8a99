//! `TailStream.DroppedEventsDiagnostic`: The dictionary [`TailStream.DroppedEventsDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.DroppedEventsDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.DroppedEventsDiagnostic")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamDroppedEventsDiagnostic {
    /// The member `diagnosticsType`.
    #[doc(alias = "diagnosticsType")]
    pub diagnostics_type: String,
    /// The member `count`.
    pub count: u32,
}

impl TailStreamDroppedEventsDiagnostic {
    /// With all that there is.
    #[inline]
    pub fn new(diagnostics_type: impl Into<String>, count: u32) -> Self {
        Self { diagnostics_type: diagnostics_type.into(), count }
    }
}
