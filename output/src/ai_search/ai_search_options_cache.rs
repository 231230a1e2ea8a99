//! `AiSearchOptionsCache`: The dictionary [`AiSearchOptionsCache`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchOptionsCacheCacheThreshold;
use crate::rt;

/// The dictionary [`AiSearchOptionsCache`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchOptionsCache {
    enabled: Option<bool>,
    cache_threshold: Option<AiSearchOptionsCacheCacheThreshold>,
}

impl AiSearchOptionsCache {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The member `cache_threshold`.
    #[inline]
    pub fn cache_threshold(mut self, cache_threshold: AiSearchOptionsCacheCacheThreshold) -> Self {
        self.cache_threshold = Some(cache_threshold);
        self
    }
}

impl rt::Encode for AiSearchOptionsCache {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.enabled);
        pack.put(&self.cache_threshold);
    }
}
