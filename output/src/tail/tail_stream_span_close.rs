//! `TailStream.SpanClose`: The dictionary `TailStream.SpanClose`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamEventOutcome;
use crate::rt::{self, Result};

/// The dictionary `TailStream.SpanClose`.
#[doc(alias = "TailStream.SpanClose")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamSpanClose {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `outcome`.
    pub outcome: TailStreamEventOutcome,
}

impl TailStreamSpanClose {
    /// A `TailStream.SpanClose` with all that it has.
    pub fn new(type_: impl Into<String>, outcome: TailStreamEventOutcome) -> Self {
        Self { type_: type_.into(), outcome }
    }
}

impl rt::Encode for TailStreamSpanClose {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.outcome);
    }
}

impl rt::Decode for TailStreamSpanClose {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, outcome: r.get()? })
    }
}
