//! `KVNamespaceGetOptions`: The dictionary [`KVNamespaceGetOptions`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`KVNamespaceGetOptions`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceGetOptions")]
#[derive(Clone, Debug, Default)]
pub struct KvNamespaceGetOptions {
    cache_ttl: Option<Duration>,
}

impl KvNamespaceGetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    #[inline]
    pub fn cache_ttl(mut self, cache_ttl: Duration) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }
}

impl rt::Encode for KvNamespaceGetOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.cache_ttl, |pack, x| pack.whole_seconds(x));
    }
}
