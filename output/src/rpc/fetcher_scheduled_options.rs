//! `FetcherScheduledOptions`: The dictionary [`FetcherScheduledOptions`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date};

/// The dictionary [`FetcherScheduledOptions`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
pub struct FetcherScheduledOptions {
    scheduled_time: Option<Date>,
    cron: Option<String>,
}

impl FetcherScheduledOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    #[inline]
    pub fn scheduled_time(mut self, scheduled_time: impl Into<Date>) -> Self {
        self.scheduled_time = Some(scheduled_time.into());
        self
    }

    /// The member `cron`.
    #[inline]
    pub fn cron(mut self, cron: impl Into<String>) -> Self {
        self.cron = Some(cron.into());
        self
    }
}

impl rt::Encode for FetcherScheduledOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.scheduled_time);
        pack.put(&self.cron);
    }
}
