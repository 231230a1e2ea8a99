//! `KVNamespaceGetOptions`: The dictionary `KVNamespaceGetOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/kv.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `KVNamespaceGetOptions`.
#[doc(alias = "KVNamespaceGetOptions")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KvNamespaceGetOptions {
    /// The member `type`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`Type`).
    #[doc(alias = "type")]
    pub type_: Js,
    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    pub cache_ttl: Option<i32>,
}

impl KvNamespaceGetOptions {
    /// A `KVNamespaceGetOptions` with what it must have.
    pub fn new(type_: impl IntoJs) -> Self {
        Self { type_: type_.into_js(), cache_ttl: None }
    }

    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    pub fn cache_ttl(mut self, cache_ttl: i32) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }
}

impl rt::Encode for KvNamespaceGetOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.cache_ttl);
    }
}

impl rt::Decode for KvNamespaceGetOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let cache_ttl = r.get();
        Ok(Self { type_: type_?, cache_ttl: cache_ttl? })
    }
}
