//! `TailStream.SpanOpen`: The dictionary [`TailStream.SpanOpen`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamSpanOpenInfo;
use crate::rt::{self, Result};
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

impl rt::Encode for TailStreamSpanOpen {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.span_id);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamSpanOpen {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let span_id = r.get();
        let info = r.get();
        Ok(Self { name: name?, span_id: span_id?, info: info? })
    }
}
