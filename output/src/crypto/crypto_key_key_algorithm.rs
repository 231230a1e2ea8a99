//! `CryptoKeyKeyAlgorithm`: The dictionary `CryptoKeyKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `CryptoKeyKeyAlgorithm`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyKeyAlgorithm {
    /// The member `name`.
    pub name: String,
}

impl CryptoKeyKeyAlgorithm {
    /// A `CryptoKeyKeyAlgorithm` with all that it has.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl rt::Encode for CryptoKeyKeyAlgorithm {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
    }
}

impl rt::Decode for CryptoKeyKeyAlgorithm {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()? })
    }
}
