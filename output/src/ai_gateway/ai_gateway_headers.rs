//! `AIGatewayHeaders`: The dictionary [`AIGatewayHeaders`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiGatewayHeadersCfAigCustomCostOrStr, AiGatewayHeadersCfAigMetadata, StrOrBool, StrOrNumber,
    StrOrNumberOrBool,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AIGatewayHeaders`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[doc(alias = "AIGatewayHeaders")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiGatewayHeaders {
    /// The member `cf-aig-metadata`.
    #[doc(alias = "cf-aig-metadata")]
    #[js(rename = "cf-aig-metadata")]
    pub cf_aig_metadata: AiGatewayHeadersCfAigMetadata,
    /// The member `cf-aig-custom-cost`.
    #[doc(alias = "cf-aig-custom-cost")]
    #[js(rename = "cf-aig-custom-cost")]
    pub cf_aig_custom_cost: AiGatewayHeadersCfAigCustomCostOrStr,
    /// The member `cf-aig-cache-ttl`.
    #[doc(alias = "cf-aig-cache-ttl")]
    #[js(rename = "cf-aig-cache-ttl")]
    pub cf_aig_cache_ttl: StrOrNumber,
    /// The member `cf-aig-skip-cache`.
    #[doc(alias = "cf-aig-skip-cache")]
    #[js(rename = "cf-aig-skip-cache")]
    pub cf_aig_skip_cache: StrOrBool,
    /// The member `cf-aig-cache-key`.
    #[doc(alias = "cf-aig-cache-key")]
    #[js(rename = "cf-aig-cache-key")]
    pub cf_aig_cache_key: String,
    /// The member `cf-aig-event-id`.
    #[doc(alias = "cf-aig-event-id")]
    #[js(rename = "cf-aig-event-id")]
    pub cf_aig_event_id: String,
    /// The member `cf-aig-request-timeout`.
    #[doc(alias = "cf-aig-request-timeout")]
    #[js(rename = "cf-aig-request-timeout")]
    pub cf_aig_request_timeout: StrOrNumber,
    /// The member `cf-aig-max-attempts`.
    #[doc(alias = "cf-aig-max-attempts")]
    #[js(rename = "cf-aig-max-attempts")]
    pub cf_aig_max_attempts: StrOrNumber,
    /// The member `cf-aig-retry-delay`.
    #[doc(alias = "cf-aig-retry-delay")]
    #[js(rename = "cf-aig-retry-delay")]
    pub cf_aig_retry_delay: StrOrNumber,
    /// The member `cf-aig-backoff`.
    #[doc(alias = "cf-aig-backoff")]
    #[js(rename = "cf-aig-backoff")]
    pub cf_aig_backoff: String,
    /// The member `cf-aig-collect-log`.
    #[doc(alias = "cf-aig-collect-log")]
    #[js(rename = "cf-aig-collect-log")]
    pub cf_aig_collect_log: StrOrBool,
    /// The member `Authorization`.
    #[doc(alias = "Authorization")]
    #[js(rename = "Authorization")]
    pub authorization: String,
    /// The member `Content-Type`.
    #[doc(alias = "Content-Type")]
    #[js(rename = "Content-Type")]
    pub content_type: String,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, StrOrNumberOrBool>,
}

impl AiGatewayHeaders {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        cf_aig_metadata: impl Into<AiGatewayHeadersCfAigMetadata>,
        cf_aig_custom_cost: impl Into<AiGatewayHeadersCfAigCustomCostOrStr>,
        cf_aig_cache_ttl: impl Into<StrOrNumber>,
        cf_aig_skip_cache: impl Into<StrOrBool>,
        cf_aig_cache_key: impl Into<String>,
        cf_aig_event_id: impl Into<String>,
        cf_aig_request_timeout: impl Into<StrOrNumber>,
        cf_aig_max_attempts: impl Into<StrOrNumber>,
        cf_aig_retry_delay: impl Into<StrOrNumber>,
        cf_aig_backoff: impl Into<String>,
        cf_aig_collect_log: impl Into<StrOrBool>,
        authorization: impl Into<String>,
        content_type: impl Into<String>,
    ) -> Self {
        Self {
            cf_aig_metadata: cf_aig_metadata.into(),
            cf_aig_custom_cost: cf_aig_custom_cost.into(),
            cf_aig_cache_ttl: cf_aig_cache_ttl.into(),
            cf_aig_skip_cache: cf_aig_skip_cache.into(),
            cf_aig_cache_key: cf_aig_cache_key.into(),
            cf_aig_event_id: cf_aig_event_id.into(),
            cf_aig_request_timeout: cf_aig_request_timeout.into(),
            cf_aig_max_attempts: cf_aig_max_attempts.into(),
            cf_aig_retry_delay: cf_aig_retry_delay.into(),
            cf_aig_backoff: cf_aig_backoff.into(),
            cf_aig_collect_log: cf_aig_collect_log.into(),
            authorization: authorization.into(),
            content_type: content_type.into(),
            extra: HashMap::new(),
        }
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<StrOrNumberOrBool>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
