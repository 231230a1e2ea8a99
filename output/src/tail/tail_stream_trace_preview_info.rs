//! `TailStream.TracePreviewInfo`: The dictionary [`TailStream.TracePreviewInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.TracePreviewInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.TracePreviewInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TailStreamTracePreviewInfo {
    /// The member `id`.
    pub id: String,
    /// The member `slug`.
    pub slug: String,
    /// The member `name`.
    pub name: String,
}

impl TailStreamTracePreviewInfo {
    /// With all that there is.
    #[inline]
    pub fn new(id: impl Into<String>, slug: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), slug: slug.into(), name: name.into() }
    }
}
