//! `TailStream.SpanUpdateInfo`: The dictionary `TailStream.SpanUpdateInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::{TailStreamSpanStatus, TailStreamSpanUpdateInfoType};
use crate::rt::{self, Result};

/// The dictionary `TailStream.SpanUpdateInfo`.
#[doc(alias = "TailStream.SpanUpdateInfo")]
#[derive(Clone, Debug)]
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
    /// A `TailStream.SpanUpdateInfo` with what it must have.
    pub fn new(type_: TailStreamSpanUpdateInfoType) -> Self {
        Self { type_, name: None, status: None }
    }

    /// The member `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `status`.
    pub fn status(mut self, status: TailStreamSpanStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for TailStreamSpanUpdateInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.name);
        pack.put(&self.status);
    }
}

impl rt::Decode for TailStreamSpanUpdateInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, name: r.get()?, status: r.get()? })
    }
}
