//! `KVNamespaceGetWithMetadataOptions`: The dictionary `KVNamespaceGetWithMetadataOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/kv.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `KVNamespaceGetWithMetadataOptions`.
#[doc(alias = "KVNamespaceGetWithMetadataOptions")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KvNamespaceGetWithMetadataOptions {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<Js>,
    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    pub cache_ttl: Option<i32>,
}

impl KvNamespaceGetWithMetadataOptions {
    /// A `KVNamespaceGetWithMetadataOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `type`.
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl IntoJs) -> Self {
        self.type_ = Some(type_.into_js());
        self
    }

    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    pub fn cache_ttl(mut self, cache_ttl: i32) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }
}

impl rt::Encode for KvNamespaceGetWithMetadataOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.cache_ttl);
    }
}

impl rt::Decode for KvNamespaceGetWithMetadataOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let cache_ttl = r.get();
        Ok(Self { type_: type_?, cache_ttl: cache_ttl? })
    }
}
