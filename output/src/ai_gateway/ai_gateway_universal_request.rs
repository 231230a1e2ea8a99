//! `AIGatewayUniversalRequest`: The dictionary [`AIGatewayUniversalRequest`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiGatewayUniversalRequestHeaders, AiGatewayUniversalRequestProvider};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AIGatewayUniversalRequest`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[doc(alias = "AIGatewayUniversalRequest")]
#[derive(Clone, Debug)]
pub struct AiGatewayUniversalRequest {
    provider: AiGatewayUniversalRequestProvider,
    endpoint: String,
    headers: AiGatewayUniversalRequestHeaders,
    query: Js,
}

impl AiGatewayUniversalRequest {
    /// With all that there is.
    #[inline]
    pub fn new(
        provider: AiGatewayUniversalRequestProvider,
        endpoint: impl Into<String>,
        headers: AiGatewayUniversalRequestHeaders,
        query: impl IntoJs,
    ) -> Self {
        Self { provider, endpoint: endpoint.into(), headers, query: query.into_js() }
    }
}

impl rt::Encode for AiGatewayUniversalRequest {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.provider);
        pack.put(&self.endpoint);
        pack.put(&self.headers);
        pack.put(&self.query);
    }
}
