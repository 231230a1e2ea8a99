//! `DigestStreamOptions`: The dictionary `DigestStreamOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `DigestStreamOptions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DigestStreamOptions {
    /// The member `toWellFormed`.
    #[doc(alias = "toWellFormed")]
    pub to_well_formed: Option<bool>,
}

impl DigestStreamOptions {
    /// A `DigestStreamOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `toWellFormed`.
    #[doc(alias = "toWellFormed")]
    pub fn to_well_formed(mut self, to_well_formed: bool) -> Self {
        self.to_well_formed = Some(to_well_formed);
        self
    }
}

impl rt::Encode for DigestStreamOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.to_well_formed);
    }
}

impl rt::Decode for DigestStreamOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { to_well_formed: r.get()? })
    }
}
