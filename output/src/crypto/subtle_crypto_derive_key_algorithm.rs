//! `SubtleCryptoDeriveKeyAlgorithm`: The dictionary [`SubtleCryptoDeriveKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CryptoKey, StrOrSubtleCryptoHashAlgorithm};
use crate::rt;

/// The dictionary [`SubtleCryptoDeriveKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
pub struct SubtleCryptoDeriveKeyAlgorithm {
    name: String,
    salt: Option<Vec<u8>>,
    iterations: Option<i32>,
    hash: Option<StrOrSubtleCryptoHashAlgorithm>,
    public: Option<CryptoKey>,
    info: Option<Vec<u8>>,
}

impl SubtleCryptoDeriveKeyAlgorithm {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            salt: None,
            iterations: None,
            hash: None,
            public: None,
            info: None,
        }
    }

    /// The member `salt`.
    #[inline]
    pub fn salt(mut self, salt: impl Into<Vec<u8>>) -> Self {
        self.salt = Some(salt.into());
        self
    }

    /// The member `iterations`.
    #[inline]
    pub fn iterations(mut self, iterations: i32) -> Self {
        self.iterations = Some(iterations);
        self
    }

    /// The member `hash`.
    #[inline]
    pub fn hash(mut self, hash: impl Into<StrOrSubtleCryptoHashAlgorithm>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// The member `$public`.
    #[doc(alias = "$public")]
    #[inline]
    pub fn public(mut self, public: CryptoKey) -> Self {
        self.public = Some(public);
        self
    }

    /// The member `info`.
    #[inline]
    pub fn info(mut self, info: impl Into<Vec<u8>>) -> Self {
        self.info = Some(info.into());
        self
    }
}

impl rt::Encode for SubtleCryptoDeriveKeyAlgorithm {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.salt);
        pack.put(&self.iterations);
        pack.put(&self.hash);
        pack.put(&self.public);
        pack.put(&self.info);
    }
}
