//! `CryptoKeyAesKeyAlgorithm`: The dictionary [`CryptoKeyAesKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`CryptoKeyAesKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyAesKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `length`.
    pub length: u16,
}

impl rt::Decode for CryptoKeyAesKeyAlgorithm {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, length: r.get()? })
    }
}
