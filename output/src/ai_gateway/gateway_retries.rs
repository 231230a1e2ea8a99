//! `GatewayRetries`: The dictionary [`GatewayRetries`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::GatewayRetriesBackoff;
use crate::rt;

/// The dictionary [`GatewayRetries`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[derive(Clone, Debug, Default)]
pub struct GatewayRetries {
    max_attempts: Option<u32>,
    retry_delay: Option<Duration>,
    backoff: Option<GatewayRetriesBackoff>,
}

impl GatewayRetries {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `maxAttempts`.
    #[doc(alias = "maxAttempts")]
    #[inline]
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = Some(max_attempts);
        self
    }

    /// The member `retryDelayMs`.
    #[doc(alias = "retryDelayMs")]
    #[inline]
    pub fn retry_delay(mut self, retry_delay: Duration) -> Self {
        self.retry_delay = Some(retry_delay);
        self
    }

    /// The member `backoff`.
    #[inline]
    pub fn backoff(mut self, backoff: GatewayRetriesBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }
}

impl rt::Encode for GatewayRetries {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.max_attempts);
        pack.optional(&self.retry_delay, |pack, x| pack.milliseconds(x));
        pack.put(&self.backoff);
    }
}
