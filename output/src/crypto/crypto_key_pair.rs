//! `CryptoKeyPair`: The dictionary [`CryptoKeyPair`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CryptoKey;
use crate::rt::{self, Result};

/// The dictionary [`CryptoKeyPair`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CryptoKeyPair {
    /// The member `publicKey`.
    #[doc(alias = "publicKey")]
    pub public_key: CryptoKey,
    /// The member `privateKey`.
    #[doc(alias = "privateKey")]
    pub private_key: CryptoKey,
}

impl rt::Decode for CryptoKeyPair {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let public_key = r.get();
        let private_key = r.get();
        Ok(Self { public_key: public_key?, private_key: private_key? })
    }
}
