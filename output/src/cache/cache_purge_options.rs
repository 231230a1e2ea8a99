//! `CachePurgeOptions`: The dictionary [`CachePurgeOptions`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`CachePurgeOptions`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
#[derive(Clone, Debug, Default)]
pub struct CachePurgeOptions {
    tags: Option<Vec<String>>,
    path_prefixes: Option<Vec<String>>,
    purge_everything: Option<bool>,
}

impl CachePurgeOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `tags`.
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// The member `pathPrefixes`.
    #[doc(alias = "pathPrefixes")]
    #[inline]
    pub fn path_prefixes(mut self, path_prefixes: Vec<String>) -> Self {
        self.path_prefixes = Some(path_prefixes);
        self
    }

    /// The member `purgeEverything`.
    #[doc(alias = "purgeEverything")]
    #[inline]
    pub fn purge_everything(mut self, purge_everything: bool) -> Self {
        self.purge_everything = Some(purge_everything);
        self
    }
}

impl rt::Encode for CachePurgeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.tags);
        pack.put(&self.path_prefixes);
        pack.put(&self.purge_everything);
    }
}
