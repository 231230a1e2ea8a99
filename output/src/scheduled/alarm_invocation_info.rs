//! `AlarmInvocationInfo`: The dictionary [`AlarmInvocationInfo`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Date;
use crate::{FromJs, IntoJs};

/// The dictionary [`AlarmInvocationInfo`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlarmInvocationInfo {
    /// The member `isRetry`.
    #[doc(alias = "isRetry")]
    pub is_retry: bool,
    /// The member `retryCount`.
    #[doc(alias = "retryCount")]
    pub retry_count: u32,
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    #[js(unit = "epoch_milliseconds")]
    pub scheduled_time: Date,
}

impl AlarmInvocationInfo {
    /// With all that there is.
    #[inline]
    pub fn new(is_retry: bool, retry_count: u32, scheduled_time: impl Into<Date>) -> Self {
        Self { is_retry, retry_count, scheduled_time: scheduled_time.into() }
    }
}
