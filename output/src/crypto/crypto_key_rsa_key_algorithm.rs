//! `CryptoKeyRsaKeyAlgorithm`: The dictionary `CryptoKeyRsaKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use super::CryptoKeyKeyAlgorithm;
use crate::rt::{self, Result};

/// The dictionary `CryptoKeyRsaKeyAlgorithm`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyRsaKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `modulusLength`.
    #[doc(alias = "modulusLength")]
    pub modulus_length: u16,
    /// The member `publicExponent`.
    #[doc(alias = "publicExponent")]
    pub public_exponent: Vec<u8>,
    /// The member `hash`.
    pub hash: Option<CryptoKeyKeyAlgorithm>,
}

impl CryptoKeyRsaKeyAlgorithm {
    /// A `CryptoKeyRsaKeyAlgorithm` with what it must have.
    pub fn new(
        name: impl Into<String>,
        modulus_length: u16,
        public_exponent: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            name: name.into(),
            modulus_length,
            public_exponent: public_exponent.into(),
            hash: None,
        }
    }

    /// The member `hash`.
    pub fn hash(mut self, hash: CryptoKeyKeyAlgorithm) -> Self {
        self.hash = Some(hash);
        self
    }
}

impl rt::Encode for CryptoKeyRsaKeyAlgorithm {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.modulus_length);
        pack.put(&self.public_exponent);
        pack.put(&self.hash);
    }
}

impl rt::Decode for CryptoKeyRsaKeyAlgorithm {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            name: r.get()?,
            modulus_length: r.get()?,
            public_exponent: r.get()?,
            hash: r.get()?,
        })
    }
}
