//! `CryptoKeyKeyAlgorithm`: The dictionary [`CryptoKeyKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`CryptoKeyKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyKeyAlgorithm {
    /// The member `name`.
    pub name: String,
}

impl rt::Decode for CryptoKeyKeyAlgorithm {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()? })
    }
}
