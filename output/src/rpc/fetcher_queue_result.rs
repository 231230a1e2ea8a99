//! `FetcherQueueResult`: The dictionary [`FetcherQueueResult`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`FetcherQueueResult`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FetcherQueueResult {
    /// The member `outcome`.
    pub outcome: String,
    /// The member `ackAll`.
    #[doc(alias = "ackAll")]
    pub ack_all: bool,
    /// The member `retryBatch`.
    #[doc(alias = "retryBatch")]
    pub retry_batch: crate::queues::QueueRetryBatch,
    /// The member `explicitAcks`.
    #[doc(alias = "explicitAcks")]
    pub explicit_acks: Vec<String>,
    /// The member `retryMessages`.
    #[doc(alias = "retryMessages")]
    pub retry_messages: Vec<crate::queues::QueueRetryMessage>,
}

impl rt::Decode for FetcherQueueResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            outcome: r.get()?,
            ack_all: r.get()?,
            retry_batch: r.get()?,
            explicit_acks: r.get()?,
            retry_messages: r.get()?,
        })
    }
}
