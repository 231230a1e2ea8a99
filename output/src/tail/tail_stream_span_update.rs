//! `TailStream.SpanUpdate`: The dictionary `TailStream.SpanUpdate`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamSpanUpdateInfo;
use crate::rt::{self, Result};

/// The dictionary `TailStream.SpanUpdate`.
#[doc(alias = "TailStream.SpanUpdate")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamSpanUpdate {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    pub info: TailStreamSpanUpdateInfo,
}

impl TailStreamSpanUpdate {
    /// A `TailStream.SpanUpdate` with all that it has.
    pub fn new(type_: impl Into<String>, info: TailStreamSpanUpdateInfo) -> Self {
        Self { type_: type_.into(), info }
    }
}

impl rt::Encode for TailStreamSpanUpdate {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamSpanUpdate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, info: r.get()? })
    }
}
