//! `ResponseContentReasoningText`: The dictionary [`ResponseContentReasoningText`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseContentReasoningText`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"reasoning_text"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "reasoning_text"))]
#[non_exhaustive]
pub struct ResponseContentReasoningText {
    /// The member `text`.
    pub text: String,
}

impl ResponseContentReasoningText {
    /// With all that there is.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
