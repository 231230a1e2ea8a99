//! `QueueRetryMessage`: The dictionary [`QueueRetryMessage`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`QueueRetryMessage`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueRetryMessage {
    /// The member `msgId`.
    #[doc(alias = "msgId")]
    pub msg_id: String,
    /// The member `delaySeconds`.
    #[doc(alias = "delaySeconds")]
    pub delay: Option<Duration>,
}

impl rt::Decode for QueueRetryMessage {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { msg_id: r.get()?, delay: r.optional(|r| r.whole_seconds())? })
    }
}
