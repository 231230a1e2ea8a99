//! `AIGatewayUniversalRequestHeaders`: The dictionary [`AIGatewayUniversalRequestHeaders`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiGatewayUniversalRequestHeadersCfAigCustomCost, AiGatewayUniversalRequestHeadersCfAigMetadata,
    StrOrBool, StrOrNumber, StrOrNumberOrBool,
};
use crate::rt;

/// The dictionary [`AIGatewayUniversalRequestHeaders`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[doc(alias = "AIGatewayUniversalRequestHeaders")]
#[derive(Clone, Debug, Default)]
pub struct AiGatewayUniversalRequestHeaders {
    cf_aig_metadata: Option<AiGatewayUniversalRequestHeadersCfAigMetadata>,
    cf_aig_custom_cost: Option<AiGatewayUniversalRequestHeadersCfAigCustomCost>,
    cf_aig_cache_ttl: Option<StrOrNumber>,
    cf_aig_skip_cache: Option<StrOrBool>,
    cf_aig_cache_key: Option<String>,
    cf_aig_event_id: Option<String>,
    cf_aig_request_timeout: Option<StrOrNumber>,
    cf_aig_max_attempts: Option<StrOrNumber>,
    cf_aig_retry_delay: Option<StrOrNumber>,
    cf_aig_backoff: Option<String>,
    cf_aig_collect_log: Option<StrOrBool>,
    authorization: Option<String>,
    content_type: Option<String>,
    extra: HashMap<String, StrOrNumberOrBool>,
}

impl AiGatewayUniversalRequestHeaders {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cf-aig-metadata`.
    #[doc(alias = "cf-aig-metadata")]
    #[inline]
    pub fn cf_aig_metadata(
        mut self,
        cf_aig_metadata: impl Into<AiGatewayUniversalRequestHeadersCfAigMetadata>,
    ) -> Self {
        self.cf_aig_metadata = Some(cf_aig_metadata.into());
        self
    }

    /// The member `cf-aig-custom-cost`.
    #[doc(alias = "cf-aig-custom-cost")]
    #[inline]
    pub fn cf_aig_custom_cost(
        mut self,
        cf_aig_custom_cost: impl Into<AiGatewayUniversalRequestHeadersCfAigCustomCost>,
    ) -> Self {
        self.cf_aig_custom_cost = Some(cf_aig_custom_cost.into());
        self
    }

    /// The member `cf-aig-cache-ttl`.
    #[doc(alias = "cf-aig-cache-ttl")]
    #[inline]
    pub fn cf_aig_cache_ttl(mut self, cf_aig_cache_ttl: impl Into<StrOrNumber>) -> Self {
        self.cf_aig_cache_ttl = Some(cf_aig_cache_ttl.into());
        self
    }

    /// The member `cf-aig-skip-cache`.
    #[doc(alias = "cf-aig-skip-cache")]
    #[inline]
    pub fn cf_aig_skip_cache(mut self, cf_aig_skip_cache: impl Into<StrOrBool>) -> Self {
        self.cf_aig_skip_cache = Some(cf_aig_skip_cache.into());
        self
    }

    /// The member `cf-aig-cache-key`.
    #[doc(alias = "cf-aig-cache-key")]
    #[inline]
    pub fn cf_aig_cache_key(mut self, cf_aig_cache_key: impl Into<String>) -> Self {
        self.cf_aig_cache_key = Some(cf_aig_cache_key.into());
        self
    }

    /// The member `cf-aig-event-id`.
    #[doc(alias = "cf-aig-event-id")]
    #[inline]
    pub fn cf_aig_event_id(mut self, cf_aig_event_id: impl Into<String>) -> Self {
        self.cf_aig_event_id = Some(cf_aig_event_id.into());
        self
    }

    /// The member `cf-aig-request-timeout`.
    #[doc(alias = "cf-aig-request-timeout")]
    #[inline]
    pub fn cf_aig_request_timeout(
        mut self,
        cf_aig_request_timeout: impl Into<StrOrNumber>,
    ) -> Self {
        self.cf_aig_request_timeout = Some(cf_aig_request_timeout.into());
        self
    }

    /// The member `cf-aig-max-attempts`.
    #[doc(alias = "cf-aig-max-attempts")]
    #[inline]
    pub fn cf_aig_max_attempts(mut self, cf_aig_max_attempts: impl Into<StrOrNumber>) -> Self {
        self.cf_aig_max_attempts = Some(cf_aig_max_attempts.into());
        self
    }

    /// The member `cf-aig-retry-delay`.
    #[doc(alias = "cf-aig-retry-delay")]
    #[inline]
    pub fn cf_aig_retry_delay(mut self, cf_aig_retry_delay: impl Into<StrOrNumber>) -> Self {
        self.cf_aig_retry_delay = Some(cf_aig_retry_delay.into());
        self
    }

    /// The member `cf-aig-backoff`.
    #[doc(alias = "cf-aig-backoff")]
    #[inline]
    pub fn cf_aig_backoff(mut self, cf_aig_backoff: impl Into<String>) -> Self {
        self.cf_aig_backoff = Some(cf_aig_backoff.into());
        self
    }

    /// The member `cf-aig-collect-log`.
    #[doc(alias = "cf-aig-collect-log")]
    #[inline]
    pub fn cf_aig_collect_log(mut self, cf_aig_collect_log: impl Into<StrOrBool>) -> Self {
        self.cf_aig_collect_log = Some(cf_aig_collect_log.into());
        self
    }

    /// The member `Authorization`.
    #[doc(alias = "Authorization")]
    #[inline]
    pub fn authorization(mut self, authorization: impl Into<String>) -> Self {
        self.authorization = Some(authorization.into());
        self
    }

    /// The member `Content-Type`.
    #[doc(alias = "Content-Type")]
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<StrOrNumberOrBool>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl rt::Encode for AiGatewayUniversalRequestHeaders {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cf_aig_metadata);
        pack.put(&self.cf_aig_custom_cost);
        pack.put(&self.cf_aig_cache_ttl);
        pack.put(&self.cf_aig_skip_cache);
        pack.put(&self.cf_aig_cache_key);
        pack.put(&self.cf_aig_event_id);
        pack.put(&self.cf_aig_request_timeout);
        pack.put(&self.cf_aig_max_attempts);
        pack.put(&self.cf_aig_retry_delay);
        pack.put(&self.cf_aig_backoff);
        pack.put(&self.cf_aig_collect_log);
        pack.put(&self.authorization);
        pack.put(&self.content_type);
        pack.put(&self.extra);
    }
}
