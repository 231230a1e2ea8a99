//! `SubtleCryptoHashAlgorithm`: The dictionary [`SubtleCryptoHashAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`SubtleCryptoHashAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
pub struct SubtleCryptoHashAlgorithm {
    name: String,
}

impl SubtleCryptoHashAlgorithm {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl rt::Encode for SubtleCryptoHashAlgorithm {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
    }
}
