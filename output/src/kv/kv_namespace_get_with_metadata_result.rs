//! `KVNamespaceGetWithMetadataResult`: The dictionary [`KVNamespaceGetWithMetadataResult`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The dictionary [`KVNamespaceGetWithMetadataResult`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceGetWithMetadataResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KvNamespaceGetWithMetadataResult {
    /// The member `value`.
    ///
    /// A JavaScript value: `Value`.
    pub value: Js,
    /// The member `metadata`.
    ///
    /// A JavaScript value: `Metadata`.
    pub metadata: Js,
    /// The member `cacheStatus`.
    #[doc(alias = "cacheStatus")]
    pub cache_status: Option<String>,
}

impl rt::Decode for KvNamespaceGetWithMetadataResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let value = r.get();
        let metadata = r.get();
        let cache_status = r.get();
        Ok(Self { value: value?, metadata: metadata?, cache_status: cache_status? })
    }
}
