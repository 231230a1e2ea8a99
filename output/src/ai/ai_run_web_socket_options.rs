//! `AiRunWebSocketOptions`: The dictionary [`AiRunWebSocketOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiRunWebSocketOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
///
/// In JavaScript, `websocket` is always `true`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(websocket = true))]
#[non_exhaustive]
pub struct AiRunWebSocketOptions {
    /// Send requests as an asynchronous batch job, only works for supported models
    /// <https://developers.cloudflare.com/workers-ai/features/batch-api>
    #[doc(alias = "queueRequest")]
    pub queue_request: Option<bool>,
    /// Tag your requests to group and view them in Cloudflare dashboard.
    ///
    /// Rules:
    /// Tags must only contain letters, numbers, and the symbols: : - . / @
    /// Each tag can have maximum 50 characters.
    /// Maximum 5 tags are allowed each request.
    /// Duplicate tags will removed.
    pub tags: Option<Vec<String>>,
    /// The member `gateway`.
    pub gateway: Option<crate::ai_gateway::GatewayOptions>,
    /// The member `returnRawResponse`.
    #[doc(alias = "returnRawResponse")]
    pub return_raw_response: Option<bool>,
    /// The member `prefix`.
    pub prefix: Option<String>,
    /// The member `extraHeaders`.
    #[doc(alias = "extraHeaders")]
    pub extra_headers: Option<Js>,
    /// The member `signal`.
    pub signal: Option<crate::events::AbortSignal>,
}

impl AiRunWebSocketOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Send requests as an asynchronous batch job, only works for supported models
    /// <https://developers.cloudflare.com/workers-ai/features/batch-api>
    #[doc(alias = "queueRequest")]
    #[inline]
    pub fn queue_request(mut self, queue_request: bool) -> Self {
        self.queue_request = Some(queue_request);
        self
    }

    /// Tag your requests to group and view them in Cloudflare dashboard.
    ///
    /// Rules:
    /// Tags must only contain letters, numbers, and the symbols: : - . / @
    /// Each tag can have maximum 50 characters.
    /// Maximum 5 tags are allowed each request.
    /// Duplicate tags will removed.
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// The member `gateway`.
    #[inline]
    pub fn gateway(mut self, gateway: crate::ai_gateway::GatewayOptions) -> Self {
        self.gateway = Some(gateway);
        self
    }

    /// The member `returnRawResponse`.
    #[doc(alias = "returnRawResponse")]
    #[inline]
    pub fn return_raw_response(mut self, return_raw_response: bool) -> Self {
        self.return_raw_response = Some(return_raw_response);
        self
    }

    /// The member `prefix`.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The member `extraHeaders`.
    #[doc(alias = "extraHeaders")]
    #[inline]
    pub fn extra_headers(mut self, extra_headers: impl IntoJs) -> Self {
        self.extra_headers = Some(extra_headers.into_js());
        self
    }

    /// The member `signal`.
    #[inline]
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }
}
