//! `TailStream.DroppedEventsDiagnostic`: The dictionary [`TailStream.DroppedEventsDiagnostic`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

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
