//! `TailStream.StreamDiagnostic`: The dictionary `TailStream.StreamDiagnostic`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamDroppedEventsDiagnostic;
use crate::rt::{self, Result};

/// The dictionary `TailStream.StreamDiagnostic`.
#[doc(alias = "TailStream.StreamDiagnostic")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamStreamDiagnostic {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `diagnostic`.
    pub diagnostic: TailStreamDroppedEventsDiagnostic,
}

impl TailStreamStreamDiagnostic {
    /// A `TailStream.StreamDiagnostic` with all that it has.
    pub fn new(type_: impl Into<String>, diagnostic: TailStreamDroppedEventsDiagnostic) -> Self {
        Self { type_: type_.into(), diagnostic }
    }
}

impl rt::Encode for TailStreamStreamDiagnostic {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.diagnostic);
    }
}

impl rt::Decode for TailStreamStreamDiagnostic {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, diagnostic: r.get()? })
    }
}
