//! `CryptoKeyAesKeyAlgorithm`: The dictionary [`CryptoKeyAesKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`CryptoKeyAesKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct CryptoKeyAesKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `length`.
    pub length: u16,
}

impl CryptoKeyAesKeyAlgorithm {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, length: u16) -> Self {
        Self { name: name.into(), length }
    }
}
