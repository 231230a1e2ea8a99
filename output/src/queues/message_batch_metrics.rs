//! `MessageBatchMetrics`: The dictionary [`MessageBatchMetrics`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};

/// The dictionary [`MessageBatchMetrics`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MessageBatchMetrics {
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

impl MessageBatchMetrics {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(backlog_count: u64, backlog_bytes: u64) -> Self {
        Self { backlog_count, backlog_bytes, oldest_message_timestamp: None }
    }

    /// The member `oldestMessageTimestamp`.
    #[doc(alias = "oldestMessageTimestamp")]
    #[inline]
    pub fn oldest_message_timestamp(mut self, oldest_message_timestamp: impl Into<Date>) -> Self {
        self.oldest_message_timestamp = Some(oldest_message_timestamp.into());
        self
    }
}

impl rt::Encode for MessageBatchMetrics {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.backlog_count);
        pack.put(&self.backlog_bytes);
        pack.put(&self.oldest_message_timestamp);
    }
}

impl rt::Decode for MessageBatchMetrics {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            backlog_count: r.get()?,
            backlog_bytes: r.get()?,
            oldest_message_timestamp: r.get()?,
        })
    }
}
