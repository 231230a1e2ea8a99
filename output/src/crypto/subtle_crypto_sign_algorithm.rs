//! `SubtleCryptoSignAlgorithm`: The dictionary [`SubtleCryptoSignAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrSubtleCryptoHashAlgorithm;
use crate::rt;

/// The dictionary [`SubtleCryptoSignAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
pub struct SubtleCryptoSignAlgorithm {
    name: String,
    hash: Option<StrOrSubtleCryptoHashAlgorithm>,
    data_length: Option<i32>,
    salt_length: Option<i32>,
    context: Option<Vec<u8>>,
}

impl SubtleCryptoSignAlgorithm {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), hash: None, data_length: None, salt_length: None, context: None }
    }

    /// The member `hash`.
    #[inline]
    pub fn hash(mut self, hash: impl Into<StrOrSubtleCryptoHashAlgorithm>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// The member `dataLength`.
    #[doc(alias = "dataLength")]
    #[inline]
    pub fn data_length(mut self, data_length: i32) -> Self {
        self.data_length = Some(data_length);
        self
    }

    /// The member `saltLength`.
    #[doc(alias = "saltLength")]
    #[inline]
    pub fn salt_length(mut self, salt_length: i32) -> Self {
        self.salt_length = Some(salt_length);
        self
    }

    /// The member `context`.
    #[inline]
    pub fn context(mut self, context: impl Into<Vec<u8>>) -> Self {
        self.context = Some(context.into());
        self
    }
}

impl rt::Encode for SubtleCryptoSignAlgorithm {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.hash);
        pack.put(&self.data_length);
        pack.put(&self.salt_length);
        pack.put(&self.context);
    }
}
