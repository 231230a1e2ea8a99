//! `TailStream.HibernatableWebSocketEventInfo`: The dictionary `TailStream.HibernatableWebSocketEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.HibernatableWebSocketEventInfo`.
#[doc(alias = "TailStream.HibernatableWebSocketEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamHibernatableWebSocketEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`TailStream.HibernatableWebSocketEventInfoClose | TailStream.Hiberna...`).
    pub info: Js,
}

impl TailStreamHibernatableWebSocketEventInfo {
    /// A `TailStream.HibernatableWebSocketEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>, info: impl IntoJs) -> Self {
        Self { type_: type_.into(), info: info.into_js() }
    }
}

impl rt::Encode for TailStreamHibernatableWebSocketEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamHibernatableWebSocketEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let info = r.get();
        Ok(Self { type_: type_?, info: info? })
    }
}
