//! `TailStream.Attribute`: The dictionary `TailStream.Attribute`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.Attribute`.
#[doc(alias = "TailStream.Attribute")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamAttribute {
    /// The member `name`.
    pub name: String,
    /// The member `value`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | string[] | boolean | boolean[] | number | number[] | bigin...`).
    pub value: Js,
}

impl TailStreamAttribute {
    /// A `TailStream.Attribute` with all that it has.
    pub fn new(name: impl Into<String>, value: impl IntoJs) -> Self {
        Self { name: name.into(), value: value.into_js() }
    }
}

impl rt::Encode for TailStreamAttribute {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.value);
    }
}

impl rt::Decode for TailStreamAttribute {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let value = r.get();
        Ok(Self { name: name?, value: value? })
    }
}
