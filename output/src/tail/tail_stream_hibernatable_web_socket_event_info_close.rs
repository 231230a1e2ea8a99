//! `TailStream.HibernatableWebSocketEventInfoClose`: The dictionary `TailStream.HibernatableWebSocketEventInfoClose`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.HibernatableWebSocketEventInfoClose`.
#[doc(alias = "TailStream.HibernatableWebSocketEventInfoClose")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamHibernatableWebSocketEventInfoClose {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `code`.
    pub code: f64,
    /// The member `wasClean`.
    #[doc(alias = "wasClean")]
    pub was_clean: bool,
}

impl TailStreamHibernatableWebSocketEventInfoClose {
    /// A `TailStream.HibernatableWebSocketEventInfoClose` with all that it has.
    pub fn new(type_: impl Into<String>, code: f64, was_clean: bool) -> Self {
        Self { type_: type_.into(), code, was_clean }
    }
}

impl rt::Encode for TailStreamHibernatableWebSocketEventInfoClose {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.code);
        pack.put(&self.was_clean);
    }
}

impl rt::Decode for TailStreamHibernatableWebSocketEventInfoClose {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, code: r.get()?, was_clean: r.get()? })
    }
}
