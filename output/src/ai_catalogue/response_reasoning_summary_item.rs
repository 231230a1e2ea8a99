//! `ResponseReasoningSummaryItem`: The dictionary [`ResponseReasoningSummaryItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseReasoningSummaryItem`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"summary_text"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "summary_text"))]
#[non_exhaustive]
pub struct ResponseReasoningSummaryItem {
    /// The member `text`.
    pub text: String,
}

impl ResponseReasoningSummaryItem {
    /// With all that there is.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
