//! `CryptoKeyAesKeyAlgorithm`: The dictionary `CryptoKeyAesKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `CryptoKeyAesKeyAlgorithm`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyAesKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `length`.
    pub length: u16,
}

impl CryptoKeyAesKeyAlgorithm {
    /// A `CryptoKeyAesKeyAlgorithm` with all that it has.
    pub fn new(name: impl Into<String>, length: u16) -> Self {
        Self { name: name.into(), length }
    }
}

impl rt::Encode for CryptoKeyAesKeyAlgorithm {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.length);
    }
}

impl rt::Decode for CryptoKeyAesKeyAlgorithm {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, length: r.get()? })
    }
}
