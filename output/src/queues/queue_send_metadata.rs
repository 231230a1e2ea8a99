//! `QueueSendMetadata`: The dictionary [`QueueSendMetadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::QueueSendMetrics;
use crate::rt::{self, Result};

/// The dictionary [`QueueSendMetadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueueSendMetadata {
    /// The member `metrics`.
    pub metrics: QueueSendMetrics,
}

impl rt::Decode for QueueSendMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { metrics: r.get()? })
    }
}
