//! `CryptoKeyArbitraryKeyAlgorithm`: The dictionary [`CryptoKeyArbitraryKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKeyKeyAlgorithm;
use crate::rt::{self, Result};

/// The dictionary [`CryptoKeyArbitraryKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
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

impl rt::Decode for CryptoKeyArbitraryKeyAlgorithm {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, hash: r.get()?, named_curve: r.get()?, length: r.get()? })
    }
}
