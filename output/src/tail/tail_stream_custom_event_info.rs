//! `TailStream.CustomEventInfo`: The dictionary `TailStream.CustomEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.CustomEventInfo`.
#[doc(alias = "TailStream.CustomEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamCustomEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl TailStreamCustomEventInfo {
    /// A `TailStream.CustomEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl rt::Encode for TailStreamCustomEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
    }
}

impl rt::Decode for TailStreamCustomEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()? })
    }
}
