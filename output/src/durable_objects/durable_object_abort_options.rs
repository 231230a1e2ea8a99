//! `DurableObjectAbortOptions`: The dictionary [`DurableObjectAbortOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DurableObjectAbortOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
pub struct DurableObjectAbortOptions {
    retry_alarm: Option<bool>,
}

impl DurableObjectAbortOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `retryAlarm`.
    #[doc(alias = "retryAlarm")]
    #[inline]
    pub fn retry_alarm(mut self, retry_alarm: bool) -> Self {
        self.retry_alarm = Some(retry_alarm);
        self
    }
}

impl rt::Encode for DurableObjectAbortOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retry_alarm);
    }
}
