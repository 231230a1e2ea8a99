//! `TailStream.Header`: The dictionary `TailStream.Header`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.Header`.
#[doc(alias = "TailStream.Header")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamHeader {
    /// The member `name`.
    pub name: String,
    /// The member `value`.
    pub value: String,
}

impl TailStreamHeader {
    /// A `TailStream.Header` with all that it has.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl rt::Encode for TailStreamHeader {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.value);
    }
}

impl rt::Decode for TailStreamHeader {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, value: r.get()? })
    }
}
