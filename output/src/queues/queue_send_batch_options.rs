//! `QueueSendBatchOptions`: The dictionary [`QueueSendBatchOptions`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`QueueSendBatchOptions`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug, Default)]
pub struct QueueSendBatchOptions {
    delay: Option<Duration>,
}

impl QueueSendBatchOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `delaySeconds`.
    #[doc(alias = "delaySeconds")]
    #[inline]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }
}

impl rt::Encode for QueueSendBatchOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.delay, |pack, x| pack.whole_seconds(x));
    }
}
