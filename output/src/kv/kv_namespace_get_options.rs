//! `KVNamespaceGetOptions`: The dictionary [`KVNamespaceGetOptions`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`KVNamespaceGetOptions`](https://developers.cloudflare.com/kv/api/).
#[doc(alias = "KVNamespaceGetOptions")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KvNamespaceGetOptions {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Js,
    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    #[js(unit = "whole_seconds")]
    pub cache_ttl: Option<Duration>,
}

impl KvNamespaceGetOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl IntoJs) -> Self {
        Self { type_: type_.into_js(), cache_ttl: None }
    }

    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    #[inline]
    pub fn cache_ttl(mut self, cache_ttl: Duration) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }
}
