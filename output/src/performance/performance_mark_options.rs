//! `PerformanceMarkOptions`: The dictionary [`PerformanceMarkOptions`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`PerformanceMarkOptions`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
#[derive(Clone, Debug, Default)]
pub struct PerformanceMarkOptions {
    detail: Option<Js>,
    start_time: Option<f64>,
}

impl PerformanceMarkOptions {
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

    /// The member `startTime`.
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(mut self, start_time: f64) -> Self {
        self.start_time = Some(start_time);
        self
    }
}

impl rt::Encode for PerformanceMarkOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.detail);
        pack.put(&self.start_time);
    }
}
