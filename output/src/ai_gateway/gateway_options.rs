//! `GatewayOptions`: The dictionary [`GatewayOptions`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::{GatewayOptionsMetadataValue, GatewayRetries};
use crate::rt;

/// The dictionary [`GatewayOptions`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[derive(Clone, Debug)]
pub struct GatewayOptions {
    id: String,
    cache_key: Option<String>,
    cache_ttl: Option<Duration>,
    skip_cache: Option<bool>,
    metadata: Option<HashMap<String, Option<GatewayOptionsMetadataValue>>>,
    collect_log: Option<bool>,
    event_id: Option<String>,
    request_timeout: Option<Duration>,
    retries: Option<GatewayRetries>,
}

impl GatewayOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            cache_key: None,
            cache_ttl: None,
            skip_cache: None,
            metadata: None,
            collect_log: None,
            event_id: None,
            request_timeout: None,
            retries: None,
        }
    }

    /// The member `cacheKey`.
    #[doc(alias = "cacheKey")]
    #[inline]
    pub fn cache_key(mut self, cache_key: impl Into<String>) -> Self {
        self.cache_key = Some(cache_key.into());
        self
    }

    /// The member `cacheTtl`.
    #[doc(alias = "cacheTtl")]
    #[inline]
    pub fn cache_ttl(mut self, cache_ttl: Duration) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }

    /// The member `skipCache`.
    #[doc(alias = "skipCache")]
    #[inline]
    pub fn skip_cache(mut self, skip_cache: bool) -> Self {
        self.skip_cache = Some(skip_cache);
        self
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(
        mut self,
        metadata: HashMap<String, Option<GatewayOptionsMetadataValue>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// The member `collectLog`.
    #[doc(alias = "collectLog")]
    #[inline]
    pub fn collect_log(mut self, collect_log: bool) -> Self {
        self.collect_log = Some(collect_log);
        self
    }

    /// The member `eventId`.
    #[doc(alias = "eventId")]
    #[inline]
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// The member `requestTimeoutMs`.
    #[doc(alias = "requestTimeoutMs")]
    #[inline]
    pub fn request_timeout(mut self, request_timeout: Duration) -> Self {
        self.request_timeout = Some(request_timeout);
        self
    }

    /// The member `retries`.
    #[inline]
    pub fn retries(mut self, retries: GatewayRetries) -> Self {
        self.retries = Some(retries);
        self
    }
}

impl rt::Encode for GatewayOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.cache_key);
        pack.optional(&self.cache_ttl, |pack, x| pack.seconds(x));
        pack.put(&self.skip_cache);
        pack.put(&self.metadata);
        pack.put(&self.collect_log);
        pack.put(&self.event_id);
        pack.optional(&self.request_timeout, |pack, x| pack.milliseconds(x));
        pack.put(&self.retries);
    }
}
