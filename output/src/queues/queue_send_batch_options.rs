//! `QueueSendBatchOptions`: The dictionary `QueueSendBatchOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary `QueueSendBatchOptions`.
#[derive(Clone, Debug, Default)]
pub struct QueueSendBatchOptions {
    delay_seconds: Option<i32>,
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
    pub fn delay_seconds(mut self, delay_seconds: i32) -> Self {
        self.delay_seconds = Some(delay_seconds);
        self
    }
}

impl rt::Encode for QueueSendBatchOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.delay_seconds);
    }
}
