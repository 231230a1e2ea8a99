//! `TailStream.QueueEventInfo`: The dictionary `TailStream.QueueEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.QueueEventInfo`.
#[doc(alias = "TailStream.QueueEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamQueueEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `queueName`.
    #[doc(alias = "queueName")]
    pub queue_name: String,
    /// The member `batchSize`.
    #[doc(alias = "batchSize")]
    pub batch_size: f64,
}

impl TailStreamQueueEventInfo {
    /// A `TailStream.QueueEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>, queue_name: impl Into<String>, batch_size: f64) -> Self {
        Self { type_: type_.into(), queue_name: queue_name.into(), batch_size }
    }
}

impl rt::Encode for TailStreamQueueEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.queue_name);
        pack.put(&self.batch_size);
    }
}

impl rt::Decode for TailStreamQueueEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, queue_name: r.get()?, batch_size: r.get()? })
    }
}
