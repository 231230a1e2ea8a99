//! `CryptoKeyHmacKeyAlgorithm`: The dictionary `CryptoKeyHmacKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use super::CryptoKeyKeyAlgorithm;
use crate::rt::{self, Result};

/// The dictionary `CryptoKeyHmacKeyAlgorithm`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyHmacKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `hash`.
    pub hash: CryptoKeyKeyAlgorithm,
    /// The member `length`.
    pub length: u16,
}

impl CryptoKeyHmacKeyAlgorithm {
    /// A `CryptoKeyHmacKeyAlgorithm` with all that it has.
    pub fn new(name: impl Into<String>, hash: CryptoKeyKeyAlgorithm, length: u16) -> Self {
        Self { name: name.into(), hash, length }
    }
}

impl rt::Encode for CryptoKeyHmacKeyAlgorithm {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.hash);
        pack.put(&self.length);
    }
}

impl rt::Decode for CryptoKeyHmacKeyAlgorithm {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, hash: r.get()?, length: r.get()? })
    }
}
