//! `PerformanceMeasureOptions`: The dictionary [`PerformanceMeasureOptions`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`PerformanceMeasureOptions`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
#[derive(Clone, Debug, Default)]
pub struct PerformanceMeasureOptions {
    detail: Option<Js>,
    start: Option<f64>,
    duration: Option<Duration>,
    end: Option<f64>,
}

impl PerformanceMeasureOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: impl IntoJs) -> Self {
        self.detail = Some(detail.into_js());
        self
    }

    /// The member `start`.
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The member `duration`.
    #[inline]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// The member `end`.
    #[inline]
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }
}

impl rt::Encode for PerformanceMeasureOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.detail);
        pack.put(&self.start);
        pack.optional(&self.duration, |pack, x| pack.milliseconds(x));
        pack.put(&self.end);
    }
}
