//! `R2BucketGetOptions`: The dictionary [`R2BucketGetOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{R2ConditionalOrHeaders, R2RangeOrHeaders, StrOrBytes};
use crate::{FromJs, IntoJs};

/// The dictionary [`R2BucketGetOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct R2BucketGetOptions {
    /// The member `onlyIf`.
    #[doc(alias = "onlyIf")]
    pub only_if: R2ConditionalOrHeaders,
    /// The member `range`.
    pub range: Option<R2RangeOrHeaders>,
    /// The member `ssecKey`.
    #[doc(alias = "ssecKey")]
    pub ssec_key: Option<StrOrBytes>,
}

impl R2BucketGetOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(only_if: impl Into<R2ConditionalOrHeaders>) -> Self {
        Self { only_if: only_if.into(), range: None, ssec_key: None }
    }

    /// The member `range`.
    #[inline]
    pub fn range(mut self, range: impl Into<R2RangeOrHeaders>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// The member `ssecKey`.
    #[doc(alias = "ssecKey")]
    #[inline]
    pub fn ssec_key(mut self, ssec_key: impl Into<StrOrBytes>) -> Self {
        self.ssec_key = Some(ssec_key.into());
        self
    }
}
