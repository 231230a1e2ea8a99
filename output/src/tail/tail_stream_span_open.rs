//! `TailStream.SpanOpen`: The dictionary [`TailStream.SpanOpen`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamSpanOpenInfo;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanOpen`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"spanOpen"`.
#[doc(alias = "TailStream.SpanOpen")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "spanOpen"))]
#[non_exhaustive]
pub struct TailStreamSpanOpen {
    /// The member `name`.
    pub name: String,
    /// The member `spanId`.
    #[doc(alias = "spanId")]
    pub span_id: String,
    /// The member `info`.
    pub info: Option<TailStreamSpanOpenInfo>,
}

impl TailStreamSpanOpen {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, span_id: impl Into<String>) -> Self {
        Self { name: name.into(), span_id: span_id.into(), info: None }
    }

    /// The member `info`.
    #[inline]
    pub fn info(mut self, info: impl Into<TailStreamSpanOpenInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
