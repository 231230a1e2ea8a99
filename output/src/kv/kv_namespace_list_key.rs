//! `KVNamespaceListKey`: The dictionary [`KVNamespaceListKey`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, FromJs, Result};

/// The dictionary [`KVNamespaceListKey`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceListKey")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KvNamespaceListKey<T> {
    /// The member `name`.
    pub name: String,
    /// The member `expiration`.
    pub expiration: Option<Date>,
    /// The member `metadata`.
    pub metadata: Option<T>,
}

impl<T: FromJs> rt::Decode for KvNamespaceListKey<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let expiration = r.optional(|r| r.epoch_seconds());
        let metadata = r.optional(|r| r.value());
        Ok(Self { name: name?, expiration: expiration?, metadata: metadata? })
    }
}
