//! `GatewayRetries`: The dictionary `GatewayRetries`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::GatewayRetriesBackoff;
use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary `GatewayRetries`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayRetries {
    /// The member `maxAttempts`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`1 | 2 | 3 | 4 | 5`).
    #[doc(alias = "maxAttempts")]
    pub max_attempts: Option<Js>,
    /// The member `retryDelayMs`.
    #[doc(alias = "retryDelayMs")]
    pub retry_delay_ms: Option<f64>,
    /// The member `backoff`.
    pub backoff: Option<GatewayRetriesBackoff>,
}

impl GatewayRetries {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `maxAttempts`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`1 | 2 | 3 | 4 | 5`).
    #[doc(alias = "maxAttempts")]
    #[inline]
    pub fn max_attempts(mut self, max_attempts: impl IntoJs) -> Self {
        self.max_attempts = Some(max_attempts.into_js());
        self
    }

    /// The member `retryDelayMs`.
    #[doc(alias = "retryDelayMs")]
    #[inline]
    pub fn retry_delay_ms(mut self, retry_delay_ms: f64) -> Self {
        self.retry_delay_ms = Some(retry_delay_ms);
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
        pack.put(&self.retry_delay_ms);
        pack.put(&self.backoff);
    }
}

impl rt::Decode for GatewayRetries {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let max_attempts = r.get();
        let retry_delay_ms = r.get();
        let backoff = r.get();
        Ok(Self { max_attempts: max_attempts?, retry_delay_ms: retry_delay_ms?, backoff: backoff? })
    }
}
