//! `MessageBatchMetadata`: The dictionary [`MessageBatchMetadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MessageBatchMetrics;
use crate::rt::{self, Result};

/// The dictionary [`MessageBatchMetadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MessageBatchMetadata {
    /// The member `metrics`.
    pub metrics: MessageBatchMetrics,
}

impl MessageBatchMetadata {
    /// With all that there is.
    #[inline]
    pub fn new(metrics: MessageBatchMetrics) -> Self {
        Self { metrics }
    }
}

impl rt::Encode for MessageBatchMetadata {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.metrics);
    }
}

impl rt::Decode for MessageBatchMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { metrics: r.get()? })
    }
}
