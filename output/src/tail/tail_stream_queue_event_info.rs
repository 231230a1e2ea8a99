//! `TailStream.QueueEventInfo`: The dictionary [`TailStream.QueueEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.QueueEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"queue"`.
#[doc(alias = "TailStream.QueueEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "queue"))]
#[non_exhaustive]
pub struct TailStreamQueueEventInfo {
    /// The member `queueName`.
    #[doc(alias = "queueName")]
    pub queue_name: String,
    /// The member `batchSize`.
    #[doc(alias = "batchSize")]
    pub batch_size: u32,
}

impl TailStreamQueueEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(queue_name: impl Into<String>, batch_size: u32) -> Self {
        Self { queue_name: queue_name.into(), batch_size }
    }
}
