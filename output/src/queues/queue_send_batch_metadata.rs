//! `QueueSendBatchMetadata`: The dictionary [`QueueSendBatchMetadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::QueueSendBatchMetrics;
use crate::rt::{self, Result};

/// The dictionary [`QueueSendBatchMetadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueSendBatchMetadata {
    /// The member `metrics`.
    pub metrics: QueueSendBatchMetrics,
}

impl rt::Decode for QueueSendBatchMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { metrics: r.get()? })
    }
}
