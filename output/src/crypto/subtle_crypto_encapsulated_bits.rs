//! `SubtleCryptoEncapsulatedBits`: The dictionary [`SubtleCryptoEncapsulatedBits`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`SubtleCryptoEncapsulatedBits`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubtleCryptoEncapsulatedBits {
    /// The member `sharedKey`.
    #[doc(alias = "sharedKey")]
    pub shared_key: Vec<u8>,
    /// The member `ciphertext`.
    pub ciphertext: Vec<u8>,
}

impl rt::Decode for SubtleCryptoEncapsulatedBits {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { shared_key: r.get()?, ciphertext: r.get()? })
    }
}
