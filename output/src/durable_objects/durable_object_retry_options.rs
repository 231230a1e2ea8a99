//! `DurableObjectRetryOptions`: The dictionary [`DurableObjectRetryOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`DurableObjectRetryOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
pub struct DurableObjectRetryOptions {
    max_retries: Option<f64>,
    timeout: Option<Duration>,
}

impl DurableObjectRetryOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `maxRetries`.
    #[doc(alias = "maxRetries")]
    #[inline]
    pub fn max_retries(mut self, max_retries: f64) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// The member `timeoutMs`.
    #[doc(alias = "timeoutMs")]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl rt::Encode for DurableObjectRetryOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.max_retries);
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
    }
}
