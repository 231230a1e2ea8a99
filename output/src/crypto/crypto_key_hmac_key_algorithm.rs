//! `CryptoKeyHmacKeyAlgorithm`: The dictionary [`CryptoKeyHmacKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKeyKeyAlgorithm;
use crate::rt::{self, Result};

/// The dictionary [`CryptoKeyHmacKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyHmacKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `hash`.
    pub hash: CryptoKeyKeyAlgorithm,
    /// The member `length`.
    pub length: u16,
}

impl rt::Decode for CryptoKeyHmacKeyAlgorithm {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, hash: r.get()?, length: r.get()? })
    }
}
