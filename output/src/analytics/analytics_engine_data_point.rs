//! `AnalyticsEngineDataPoint`: The dictionary [`AnalyticsEngineDataPoint`](https://developers.cloudflare.com/analytics/analytics-engine/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrBytes;
use crate::rt;

/// The dictionary [`AnalyticsEngineDataPoint`](https://developers.cloudflare.com/analytics/analytics-engine/).
#[derive(Clone, Debug, Default)]
pub struct AnalyticsEngineDataPoint {
    indexes: Option<Vec<Option<StrOrBytes>>>,
    doubles: Option<Vec<f64>>,
    blobs: Option<Vec<Option<StrOrBytes>>>,
}

impl AnalyticsEngineDataPoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `indexes`.
    #[inline]
    pub fn indexes(mut self, indexes: Vec<Option<StrOrBytes>>) -> Self {
        self.indexes = Some(indexes);
        self
    }

    /// The member `doubles`.
    #[inline]
    pub fn doubles(mut self, doubles: Vec<f64>) -> Self {
        self.doubles = Some(doubles);
        self
    }

    /// The member `blobs`.
    #[inline]
    pub fn blobs(mut self, blobs: Vec<Option<StrOrBytes>>) -> Self {
        self.blobs = Some(blobs);
        self
    }
}

impl rt::Encode for AnalyticsEngineDataPoint {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.indexes);
        pack.put(&self.doubles);
        pack.put(&self.blobs);
    }
}
