//! `R2Conditional`: The dictionary [`R2Conditional`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date};

/// The dictionary [`R2Conditional`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
pub struct R2Conditional {
    etag_matches: Option<String>,
    etag_does_not_match: Option<String>,
    uploaded_before: Option<Date>,
    uploaded_after: Option<Date>,
    seconds_granularity: Option<bool>,
}

impl R2Conditional {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `etagMatches`.
    #[doc(alias = "etagMatches")]
    #[inline]
    pub fn etag_matches(mut self, etag_matches: impl Into<String>) -> Self {
        self.etag_matches = Some(etag_matches.into());
        self
    }

    /// The member `etagDoesNotMatch`.
    #[doc(alias = "etagDoesNotMatch")]
    #[inline]
    pub fn etag_does_not_match(mut self, etag_does_not_match: impl Into<String>) -> Self {
        self.etag_does_not_match = Some(etag_does_not_match.into());
        self
    }

    /// The member `uploadedBefore`.
    #[doc(alias = "uploadedBefore")]
    #[inline]
    pub fn uploaded_before(mut self, uploaded_before: impl Into<Date>) -> Self {
        self.uploaded_before = Some(uploaded_before.into());
        self
    }

    /// The member `uploadedAfter`.
    #[doc(alias = "uploadedAfter")]
    #[inline]
    pub fn uploaded_after(mut self, uploaded_after: impl Into<Date>) -> Self {
        self.uploaded_after = Some(uploaded_after.into());
        self
    }

    /// The member `secondsGranularity`.
    #[doc(alias = "secondsGranularity")]
    #[inline]
    pub fn seconds_granularity(mut self, seconds_granularity: bool) -> Self {
        self.seconds_granularity = Some(seconds_granularity);
        self
    }
}

impl rt::Encode for R2Conditional {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.etag_matches);
        pack.put(&self.etag_does_not_match);
        pack.put(&self.uploaded_before);
        pack.put(&self.uploaded_after);
        pack.put(&self.seconds_granularity);
    }
}
