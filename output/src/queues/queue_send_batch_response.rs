//! `QueueSendBatchResponse`: The dictionary [`QueueSendBatchResponse`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::QueueSendBatchMetadata;
use crate::rt::{self, Result};

/// The dictionary [`QueueSendBatchResponse`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueSendBatchResponse {
    /// The member `metadata`.
    pub metadata: QueueSendBatchMetadata,
}

impl rt::Decode for QueueSendBatchResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { metadata: r.get()? })
    }
}
