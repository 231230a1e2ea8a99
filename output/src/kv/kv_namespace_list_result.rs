//! `KVNamespaceListResult`: The dictionary [`KVNamespaceListResult`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::KvNamespaceListKey;
use crate::rt::{self, FromJs, Result};

/// The dictionary [`KVNamespaceListResult`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceListResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KvNamespaceListResult<T> {
    /// The member `list_complete`.
    pub list_complete: bool,
    /// The member `keys`.
    pub keys: Vec<KvNamespaceListKey<T>>,
    /// The member `cursor`.
    pub cursor: Option<String>,
    /// The member `cacheStatus`.
    #[doc(alias = "cacheStatus")]
    pub cache_status: Option<String>,
}

impl<T: FromJs> rt::Decode for KvNamespaceListResult<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let list_complete = r.get();
        let keys = r.get();
        let cursor = r.get();
        let cache_status = r.get();
        Ok(Self {
            list_complete: list_complete?,
            keys: keys?,
            cursor: cursor?,
            cache_status: cache_status?,
        })
    }
}
