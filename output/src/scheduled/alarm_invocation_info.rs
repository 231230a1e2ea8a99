//! `AlarmInvocationInfo`: The dictionary `AlarmInvocationInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/scheduled.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AlarmInvocationInfo`.
#[derive(Clone, Debug)]
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
    pub scheduled_time: f64,
}

impl rt::Decode for AlarmInvocationInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { is_retry: r.get()?, retry_count: r.get()?, scheduled_time: r.get()? })
    }
}
