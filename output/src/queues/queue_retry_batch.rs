//! `QueueRetryBatch`: The dictionary [`QueueRetryBatch`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`QueueRetryBatch`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueRetryBatch {
    /// The member `retry`.
    pub retry: bool,
    /// The member `delaySeconds`.
    #[doc(alias = "delaySeconds")]
    pub delay: Option<Duration>,
}

impl rt::Decode for QueueRetryBatch {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { retry: r.get()?, delay: r.optional(|r| r.whole_seconds())? })
    }
}
