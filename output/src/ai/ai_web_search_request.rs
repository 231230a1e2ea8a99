//! `AiWebSearchRequest`: The dictionary [`AiWebSearchRequest`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiWebSearchRequest`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
pub struct AiWebSearchRequest {
    gateway_id: String,
    query: String,
    limit: Option<u32>,
    provider: Option<String>,
    byok_alias: Option<String>,
}

impl AiWebSearchRequest {
    /// With what must be set, and nothing else.
    ///
    /// - `gateway_id`: AI Gateway configuration used for this request.
    /// - `query`: Search query.
    #[inline]
    pub fn new(gateway_id: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            gateway_id: gateway_id.into(),
            query: query.into(),
            limit: None,
            provider: None,
            byok_alias: None,
        }
    }

    /// Maximum number of results. Defaults to 10 and is capped at 20.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Optional BYOK web-search provider configured on the gateway.
    #[inline]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Optional BYOK key alias. Defaults to `default`.
    #[doc(alias = "byokAlias")]
    #[inline]
    pub fn byok_alias(mut self, byok_alias: impl Into<String>) -> Self {
        self.byok_alias = Some(byok_alias.into());
        self
    }
}

impl rt::Encode for AiWebSearchRequest {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.gateway_id);
        pack.put(&self.query);
        pack.put(&self.limit);
        pack.put(&self.provider);
        pack.put(&self.byok_alias);
    }
}
