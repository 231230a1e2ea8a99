//! `TailStream.Attributes`: The dictionary `TailStream.Attributes`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamAttribute;
use crate::rt::{self, Result};

/// The dictionary `TailStream.Attributes`.
#[doc(alias = "TailStream.Attributes")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamAttributes {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    pub info: Vec<TailStreamAttribute>,
}

impl TailStreamAttributes {
    /// A `TailStream.Attributes` with all that it has.
    pub fn new(type_: impl Into<String>, info: Vec<TailStreamAttribute>) -> Self {
        Self { type_: type_.into(), info }
    }
}

impl rt::Encode for TailStreamAttributes {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamAttributes {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let info = r.get();
        Ok(Self { type_: type_?, info: info? })
    }
}
