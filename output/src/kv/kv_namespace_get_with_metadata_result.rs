//! `KVNamespaceGetWithMetadataResult`: The dictionary `KVNamespaceGetWithMetadataResult`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The dictionary `KVNamespaceGetWithMetadataResult`.
#[doc(alias = "KVNamespaceGetWithMetadataResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KvNamespaceGetWithMetadataResult {
    /// The member `value`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Value`).
    pub value: Js,
    /// The member `metadata`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Metadata`).
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
