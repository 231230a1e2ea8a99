//! `SubtleCryptoImportKeyAlgorithm`: The dictionary [`SubtleCryptoImportKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrSubtleCryptoHashAlgorithm;
use crate::rt;

/// The dictionary [`SubtleCryptoImportKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
pub struct SubtleCryptoImportKeyAlgorithm {
    name: String,
    hash: Option<StrOrSubtleCryptoHashAlgorithm>,
    length: Option<i32>,
    named_curve: Option<String>,
    compressed: Option<bool>,
}

impl SubtleCryptoImportKeyAlgorithm {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), hash: None, length: None, named_curve: None, compressed: None }
    }

    /// The member `hash`.
    #[inline]
    pub fn hash(mut self, hash: impl Into<StrOrSubtleCryptoHashAlgorithm>) -> Self {
        self.hash = Some(hash.into());
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

    /// The member `compressed`.
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
}

impl rt::Encode for SubtleCryptoImportKeyAlgorithm {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.hash);
        pack.put(&self.length);
        pack.put(&self.named_curve);
        pack.put(&self.compressed);
    }
}
