//! `CryptoKeyHmacKeyAlgorithm`: The dictionary [`CryptoKeyHmacKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKeyKeyAlgorithm;
use crate::{FromJs, IntoJs};

/// The dictionary [`CryptoKeyHmacKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct CryptoKeyHmacKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `hash`.
    pub hash: CryptoKeyKeyAlgorithm,
    /// The member `length`.
    pub length: u16,
}

impl CryptoKeyHmacKeyAlgorithm {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, hash: CryptoKeyKeyAlgorithm, length: u16) -> Self {
        Self { name: name.into(), hash, length }
    }
}
