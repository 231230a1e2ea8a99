//! `CryptoKeyRsaKeyAlgorithm`: The dictionary [`CryptoKeyRsaKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKeyKeyAlgorithm;
use crate::{FromJs, IntoJs};

/// The dictionary [`CryptoKeyRsaKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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
    /// With what must be set, and nothing else.
    #[inline]
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
    #[inline]
    pub fn hash(mut self, hash: CryptoKeyKeyAlgorithm) -> Self {
        self.hash = Some(hash);
        self
    }
}
