//! `KVNamespaceListKey`: The dictionary `KVNamespaceListKey`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The dictionary `KVNamespaceListKey`.
#[doc(alias = "KVNamespaceListKey")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KvNamespaceListKey {
    /// The member `name`.
    pub name: String,
    /// The member `expiration`.
    pub expiration: Option<u64>,
    /// The member `metadata`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Metadata`).
    pub metadata: Option<Js>,
}

impl rt::Decode for KvNamespaceListKey {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let expiration = r.get();
        let metadata = r.get();
        Ok(Self { name: name?, expiration: expiration?, metadata: metadata? })
    }
}
