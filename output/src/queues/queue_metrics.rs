//! `QueueMetrics`: The dictionary [`QueueMetrics`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};

/// The dictionary [`QueueMetrics`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueMetrics {
    /// The member `backlogCount`.
    #[doc(alias = "backlogCount")]
    pub backlog_count: u64,
    /// The member `backlogBytes`.
    #[doc(alias = "backlogBytes")]
    pub backlog_bytes: u64,
    /// The member `oldestMessageTimestamp`.
    #[doc(alias = "oldestMessageTimestamp")]
    pub oldest_message_timestamp: Option<Date>,
}

impl rt::Decode for QueueMetrics {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            backlog_count: r.get()?,
            backlog_bytes: r.get()?,
            oldest_message_timestamp: r.get()?,
        })
    }
}
