//! `KVNamespaceGetWithMetadataResult`: The dictionary [`KVNamespaceGetWithMetadataResult`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, Result};

/// The dictionary [`KVNamespaceGetWithMetadataResult`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceGetWithMetadataResult")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KvNamespaceGetWithMetadataResult<T, U> {
    /// The member `value`.
    pub value: Option<T>,
    /// The member `metadata`.
    pub metadata: Option<U>,
    /// The member `cacheStatus`.
    #[doc(alias = "cacheStatus")]
    pub cache_status: Option<String>,
}

impl<T: FromJs, U: FromJs> rt::Decode for KvNamespaceGetWithMetadataResult<T, U> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let value = r.optional(|r| r.value());
        let metadata = r.optional(|r| r.value());
        let cache_status = r.get();
        Ok(Self { value: value?, metadata: metadata?, cache_status: cache_status? })
    }
}
