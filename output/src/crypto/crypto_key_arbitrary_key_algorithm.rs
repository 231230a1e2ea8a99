//! `CryptoKeyArbitraryKeyAlgorithm`: The dictionary [`CryptoKeyArbitraryKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKeyKeyAlgorithm;
use crate::{FromJs, IntoJs};

/// The dictionary [`CryptoKeyArbitraryKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CryptoKeyArbitraryKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `hash`.
    pub hash: Option<CryptoKeyKeyAlgorithm>,
    /// The member `namedCurve`.
    #[doc(alias = "namedCurve")]
    pub named_curve: Option<String>,
    /// The member `length`.
    pub length: Option<u16>,
}

impl CryptoKeyArbitraryKeyAlgorithm {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), hash: None, named_curve: None, length: None }
    }

    /// The member `hash`.
    #[inline]
    pub fn hash(mut self, hash: CryptoKeyKeyAlgorithm) -> Self {
        self.hash = Some(hash);
        self
    }

    /// The member `namedCurve`.
    #[doc(alias = "namedCurve")]
    #[inline]
    pub fn named_curve(mut self, named_curve: impl Into<String>) -> Self {
        self.named_curve = Some(named_curve.into());
        self
    }

    /// The member `length`.
    #[inline]
    pub fn length(mut self, length: u16) -> Self {
        self.length = Some(length);
        self
    }
}
