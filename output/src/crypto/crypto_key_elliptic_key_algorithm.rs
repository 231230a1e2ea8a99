//! `CryptoKeyEllipticKeyAlgorithm`: The dictionary `CryptoKeyEllipticKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/crypto.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `CryptoKeyEllipticKeyAlgorithm`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyEllipticKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `namedCurve`.
    #[doc(alias = "namedCurve")]
    pub named_curve: String,
}

impl CryptoKeyEllipticKeyAlgorithm {
    /// A `CryptoKeyEllipticKeyAlgorithm` with all that it has.
    pub fn new(name: impl Into<String>, named_curve: impl Into<String>) -> Self {
        Self { name: name.into(), named_curve: named_curve.into() }
    }
}

impl rt::Encode for CryptoKeyEllipticKeyAlgorithm {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.named_curve);
    }
}

impl rt::Decode for CryptoKeyEllipticKeyAlgorithm {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, named_curve: r.get()? })
    }
}
