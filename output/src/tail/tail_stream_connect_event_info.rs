//! `TailStream.ConnectEventInfo`: The dictionary `TailStream.ConnectEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.ConnectEventInfo`.
#[doc(alias = "TailStream.ConnectEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamConnectEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl TailStreamConnectEventInfo {
    /// A `TailStream.ConnectEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl rt::Encode for TailStreamConnectEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
    }
}

impl rt::Decode for TailStreamConnectEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()? })
    }
}
