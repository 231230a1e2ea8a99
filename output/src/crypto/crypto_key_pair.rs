//! `CryptoKeyPair`: The dictionary [`CryptoKeyPair`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKey;
use crate::{FromJs, IntoJs};

/// The dictionary [`CryptoKeyPair`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CryptoKeyPair {
    /// The member `publicKey`.
    #[doc(alias = "publicKey")]
    pub public_key: CryptoKey,
    /// The member `privateKey`.
    #[doc(alias = "privateKey")]
    pub private_key: CryptoKey,
}

impl CryptoKeyPair {
    /// With all that there is.
    #[inline]
    pub fn new(public_key: CryptoKey, private_key: CryptoKey) -> Self {
        Self { public_key, private_key }
    }
}
