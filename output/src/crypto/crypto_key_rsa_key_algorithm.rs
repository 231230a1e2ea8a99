//! `CryptoKeyRsaKeyAlgorithm`: The dictionary [`CryptoKeyRsaKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKeyKeyAlgorithm;
use crate::rt::{self, Result};

/// The dictionary [`CryptoKeyRsaKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
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

impl rt::Decode for CryptoKeyRsaKeyAlgorithm {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            name: r.get()?,
            modulus_length: r.get()?,
            public_exponent: r.get()?,
            hash: r.get()?,
        })
    }
}
