//! `TailStream.SpanUpdateInfo`: The dictionary [`TailStream.SpanUpdateInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TailStreamSpanStatus, TailStreamSpanUpdateInfoType};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.SpanUpdateInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.SpanUpdateInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamSpanUpdateInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: TailStreamSpanUpdateInfoType,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `status`.
    pub status: Option<TailStreamSpanStatus>,
}

impl TailStreamSpanUpdateInfo {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: TailStreamSpanUpdateInfoType) -> Self {
        Self { type_, name: None, status: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: TailStreamSpanStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for TailStreamSpanUpdateInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.name);
        pack.put(&self.status);
    }
}

impl rt::Decode for TailStreamSpanUpdateInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, name: r.get()?, status: r.get()? })
    }
}
