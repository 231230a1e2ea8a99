//! `PerformanceEventLoopUtilization`: The dictionary [`PerformanceEventLoopUtilization`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`PerformanceEventLoopUtilization`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PerformanceEventLoopUtilization {
    /// The member `idle`.
    pub idle: f64,
    /// The member `active`.
    pub active: f64,
    /// The member `utilization`.
    pub utilization: f64,
}

impl rt::Decode for PerformanceEventLoopUtilization {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { idle: r.get()?, active: r.get()?, utilization: r.get()? })
    }
}
