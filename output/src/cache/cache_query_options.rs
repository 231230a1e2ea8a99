//! `CacheQueryOptions`: The dictionary [`CacheQueryOptions`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`CacheQueryOptions`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
#[derive(Clone, Debug, Default)]
pub struct CacheQueryOptions {
    ignore_method: Option<bool>,
}

impl CacheQueryOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `ignoreMethod`.
    #[doc(alias = "ignoreMethod")]
    #[inline]
    pub fn ignore_method(mut self, ignore_method: bool) -> Self {
        self.ignore_method = Some(ignore_method);
        self
    }
}

impl rt::Encode for CacheQueryOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ignore_method);
    }
}
