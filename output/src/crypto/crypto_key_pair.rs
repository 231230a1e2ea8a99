//! `CryptoKeyPair`: The dictionary `CryptoKeyPair`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use super::CryptoKey;
use crate::rt::{self, Result};

/// The dictionary `CryptoKeyPair`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyPair {
    /// The member `publicKey`.
    #[doc(alias = "publicKey")]
    pub public_key: CryptoKey,
    /// The member `privateKey`.
    #[doc(alias = "privateKey")]
    pub private_key: CryptoKey,
}

impl CryptoKeyPair {
    /// A `CryptoKeyPair` with all that it has.
    pub fn new(public_key: CryptoKey, private_key: CryptoKey) -> Self {
        Self { public_key, private_key }
    }
}

impl rt::Encode for CryptoKeyPair {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.public_key);
        pack.put(&self.private_key);
    }
}

impl rt::Decode for CryptoKeyPair {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let public_key = r.get();
        let private_key = r.get();
        Ok(Self { public_key: public_key?, private_key: private_key? })
    }
}
