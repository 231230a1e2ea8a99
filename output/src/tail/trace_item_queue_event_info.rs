//! `TraceItemQueueEventInfo`: The dictionary [`TraceItemQueueEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemQueueEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemQueueEventInfo {
    /// The member `queue`.
    pub queue: String,
    /// The member `batchSize`.
    #[doc(alias = "batchSize")]
    pub batch_size: u32,
}

impl TraceItemQueueEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(queue: impl Into<String>, batch_size: u32) -> Self {
        Self { queue: queue.into(), batch_size }
    }
}

impl rt::Encode for TraceItemQueueEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.queue);
        pack.put(&self.batch_size);
    }
}

impl rt::Decode for TraceItemQueueEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { queue: r.get()?, batch_size: r.get()? })
    }
}
