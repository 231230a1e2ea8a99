//! `ChatCompletionContentPartRefusal`: The dictionary [`ChatCompletionContentPartRefusal`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartRefusal`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"refusal"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "refusal"))]
#[non_exhaustive]
pub struct ChatCompletionContentPartRefusal {
    /// The member `refusal`.
    pub refusal: String,
}

impl ChatCompletionContentPartRefusal {
    /// With all that there is.
    #[inline]
    pub fn new(refusal: impl Into<String>) -> Self {
        Self { refusal: refusal.into() }
    }
}
