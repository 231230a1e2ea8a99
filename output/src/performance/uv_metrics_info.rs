//! `UvMetricsInfo`: The dictionary [`UvMetricsInfo`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`UvMetricsInfo`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UvMetricsInfo {
    /// The member `loopCount`.
    #[doc(alias = "loopCount")]
    pub loop_count: f64,
    /// The member `events`.
    pub events: f64,
    /// The member `eventsWaiting`.
    #[doc(alias = "eventsWaiting")]
    pub events_waiting: f64,
}

impl rt::Decode for UvMetricsInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { loop_count: r.get()?, events: r.get()?, events_waiting: r.get()? })
    }
}
