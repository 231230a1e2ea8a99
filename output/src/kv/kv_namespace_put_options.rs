//! `KVNamespacePutOptions`: The dictionary [`KVNamespacePutOptions`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Date, IntoJs, Js};

/// The dictionary [`KVNamespacePutOptions`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespacePutOptions")]
#[derive(Clone, Debug, Default)]
pub struct KvNamespacePutOptions {
    expiration: Option<Date>,
    expiration_ttl: Option<Duration>,
    metadata: Option<Js>,
}

impl KvNamespacePutOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `expiration`.
    #[inline]
    pub fn expiration(mut self, expiration: impl Into<Date>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// The member `expirationTtl`.
    #[doc(alias = "expirationTtl")]
    #[inline]
    pub fn expiration_ttl(mut self, expiration_ttl: Duration) -> Self {
        self.expiration_ttl = Some(expiration_ttl);
        self
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl IntoJs) -> Self {
        self.metadata = Some(metadata.into_js());
        self
    }
}

impl rt::Encode for KvNamespacePutOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.expiration, |pack, x| pack.whole_epoch_seconds(x));
        pack.optional(&self.expiration_ttl, |pack, x| pack.whole_seconds(x));
        pack.put(&self.metadata);
    }
}
