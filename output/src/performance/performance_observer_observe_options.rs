//! `PerformanceObserverObserveOptions`: The dictionary [`PerformanceObserverObserveOptions`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`PerformanceObserverObserveOptions`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
#[derive(Clone, Debug, Default)]
pub struct PerformanceObserverObserveOptions {
    buffered: Option<bool>,
    duration_threshold: Option<Duration>,
    entry_types: Option<Vec<String>>,
    type_: Option<String>,
}

impl PerformanceObserverObserveOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `buffered`.
    #[inline]
    pub fn buffered(mut self, buffered: bool) -> Self {
        self.buffered = Some(buffered);
        self
    }

    /// The member `durationThreshold`.
    #[doc(alias = "durationThreshold")]
    #[inline]
    pub fn duration_threshold(mut self, duration_threshold: Duration) -> Self {
        self.duration_threshold = Some(duration_threshold);
        self
    }

    /// The member `entryTypes`.
    #[doc(alias = "entryTypes")]
    #[inline]
    pub fn entry_types(mut self, entry_types: Vec<String>) -> Self {
        self.entry_types = Some(entry_types);
        self
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl rt::Encode for PerformanceObserverObserveOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.buffered);
        pack.optional(&self.duration_threshold, |pack, x| pack.whole_milliseconds(x));
        pack.put(&self.entry_types);
        pack.put(&self.type_);
    }
}
