//! `SchedulerWaitOptions`: The dictionary [`SchedulerWaitOptions`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`SchedulerWaitOptions`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
#[derive(Clone, Debug, Default)]
pub struct SchedulerWaitOptions {
    signal: Option<crate::events::AbortSignal>,
}

impl SchedulerWaitOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `signal`.
    #[inline]
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }
}

impl rt::Encode for SchedulerWaitOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.signal);
    }
}
