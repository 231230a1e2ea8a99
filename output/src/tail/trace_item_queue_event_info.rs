//! `TraceItemQueueEventInfo`: The dictionary `TraceItemQueueEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemQueueEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemQueueEventInfo {
    /// The member `queue`.
    pub queue: String,
    /// The member `batchSize`.
    #[doc(alias = "batchSize")]
    pub batch_size: u32,
}

impl TraceItemQueueEventInfo {
    /// A `TraceItemQueueEventInfo` with all that it has.
    pub fn new(queue: impl Into<String>, batch_size: u32) -> Self {
        Self { queue: queue.into(), batch_size }
    }
}

impl rt::Encode for TraceItemQueueEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.queue);
        pack.put(&self.batch_size);
    }
}

impl rt::Decode for TraceItemQueueEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { queue: r.get()?, batch_size: r.get()? })
    }
}
