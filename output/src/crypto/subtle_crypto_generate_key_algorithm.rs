//! `SubtleCryptoGenerateKeyAlgorithm`: The dictionary [`SubtleCryptoGenerateKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrSubtleCryptoHashAlgorithm;
use crate::rt;

/// The dictionary [`SubtleCryptoGenerateKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
pub struct SubtleCryptoGenerateKeyAlgorithm {
    name: String,
    hash: Option<StrOrSubtleCryptoHashAlgorithm>,
    modulus_length: Option<i32>,
    public_exponent: Option<Vec<u8>>,
    length: Option<i32>,
    named_curve: Option<String>,
}

impl SubtleCryptoGenerateKeyAlgorithm {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            hash: None,
            modulus_length: None,
            public_exponent: None,
            length: None,
            named_curve: None,
        }
    }

    /// The member `hash`.
    #[inline]
    pub fn hash(mut self, hash: impl Into<StrOrSubtleCryptoHashAlgorithm>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// The member `modulusLength`.
    #[doc(alias = "modulusLength")]
    #[inline]
    pub fn modulus_length(mut self, modulus_length: i32) -> Self {
        self.modulus_length = Some(modulus_length);
        self
    }

    /// The member `publicExponent`.
    #[doc(alias = "publicExponent")]
    #[inline]
    pub fn public_exponent(mut self, public_exponent: impl Into<Vec<u8>>) -> Self {
        self.public_exponent = Some(public_exponent.into());
        self
    }

    /// The member `length`.
    #[inline]
    pub fn length(mut self, length: i32) -> Self {
        self.length = Some(length);
        self
    }

    /// The member `namedCurve`.
    #[doc(alias = "namedCurve")]
    #[inline]
    pub fn named_curve(mut self, named_curve: impl Into<String>) -> Self {
        self.named_curve = Some(named_curve.into());
        self
    }
}

impl rt::Encode for SubtleCryptoGenerateKeyAlgorithm {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.hash);
        pack.put(&self.modulus_length);
        pack.put(&self.public_exponent);
        pack.put(&self.length);
        pack.put(&self.named_curve);
    }
}
