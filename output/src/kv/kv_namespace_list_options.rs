//! `KVNamespaceListOptions`: The dictionary [`KVNamespaceListOptions`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`KVNamespaceListOptions`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceListOptions")]
#[derive(Clone, Debug, Default)]
pub struct KvNamespaceListOptions {
    limit: Option<i32>,
    prefix: Option<String>,
    cursor: Option<String>,
}

impl KvNamespaceListOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `prefix`.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The member `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl rt::Encode for KvNamespaceListOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.prefix);
        pack.put(&self.cursor);
    }
}
