//! `R2BucketGetOptions`: The dictionary [`R2BucketGetOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`R2BucketGetOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct R2BucketGetOptions {
    /// The member `onlyIf`.
    ///
    /// A JavaScript value, one of: `R2Conditional`, `Headers`.
    #[doc(alias = "onlyIf")]
    pub only_if: Js,
    /// The member `range`.
    ///
    /// A JavaScript value, one of: `R2Range`, `Headers`.
    pub range: Option<Js>,
    /// The member `ssecKey`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `string`.
    #[doc(alias = "ssecKey")]
    pub ssec_key: Option<Js>,
}

impl R2BucketGetOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(only_if: impl IntoJs) -> Self {
        Self { only_if: only_if.into_js(), range: None, ssec_key: None }
    }

    /// The member `range`.
    ///
    /// A JavaScript value, one of: `R2Range`, `Headers`.
    #[inline]
    pub fn range(mut self, range: impl IntoJs) -> Self {
        self.range = Some(range.into_js());
        self
    }

    /// The member `ssecKey`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `string`.
    #[doc(alias = "ssecKey")]
    #[inline]
    pub fn ssec_key(mut self, ssec_key: impl IntoJs) -> Self {
        self.ssec_key = Some(ssec_key.into_js());
        self
    }
}
