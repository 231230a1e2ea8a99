//! `StreamVideosListParams`: The dictionary [`StreamVideosListParams`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamPaginationComparison;
use crate::rt;

/// The dictionary [`StreamVideosListParams`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug, Default)]
pub struct StreamVideosListParams {
    limit: Option<u32>,
    before: Option<String>,
    before_comp: Option<StreamPaginationComparison>,
    after: Option<String>,
    after_comp: Option<StreamPaginationComparison>,
}

impl StreamVideosListParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum number of videos to return.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Return videos created before this timestamp.
    /// (RFC3339/RFC3339Nano)
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Comparison operator for the `before` field.
    ///
    /// Defaults to `'lt'`.
    #[doc(alias = "beforeComp")]
    #[inline]
    pub fn before_comp(mut self, before_comp: StreamPaginationComparison) -> Self {
        self.before_comp = Some(before_comp);
        self
    }

    /// Return videos created after this timestamp.
    /// (RFC3339/RFC3339Nano)
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Comparison operator for the `after` field.
    ///
    /// Defaults to `'gte'`.
    #[doc(alias = "afterComp")]
    #[inline]
    pub fn after_comp(mut self, after_comp: StreamPaginationComparison) -> Self {
        self.after_comp = Some(after_comp);
        self
    }
}

impl rt::Encode for StreamVideosListParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.before);
        pack.put(&self.before_comp);
        pack.put(&self.after);
        pack.put(&self.after_comp);
    }
}
