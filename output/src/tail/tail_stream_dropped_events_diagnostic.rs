//! `TailStream.DroppedEventsDiagnostic`: The dictionary `TailStream.DroppedEventsDiagnostic`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.DroppedEventsDiagnostic`.
#[doc(alias = "TailStream.DroppedEventsDiagnostic")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamDroppedEventsDiagnostic {
    /// The member `diagnosticsType`.
    #[doc(alias = "diagnosticsType")]
    pub diagnostics_type: String,
    /// The member `count`.
    pub count: f64,
}

impl TailStreamDroppedEventsDiagnostic {
    /// A `TailStream.DroppedEventsDiagnostic` with all that it has.
    pub fn new(diagnostics_type: impl Into<String>, count: f64) -> Self {
        Self { diagnostics_type: diagnostics_type.into(), count }
    }
}

impl rt::Encode for TailStreamDroppedEventsDiagnostic {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.diagnostics_type);
        pack.put(&self.count);
    }
}

impl rt::Decode for TailStreamDroppedEventsDiagnostic {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { diagnostics_type: r.get()?, count: r.get()? })
    }
}
