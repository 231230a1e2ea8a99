//! `UsageTags`: The dictionary [`UsageTags`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`UsageTags`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct UsageTags {
    /// The member `prompt_tokens`.
    pub prompt_tokens: f64,
    /// The member `completion_tokens`.
    pub completion_tokens: f64,
    /// The member `total_tokens`.
    pub total_tokens: f64,
}

impl UsageTags {
    /// With all that there is.
    #[inline]
    pub fn new(prompt_tokens: f64, completion_tokens: f64, total_tokens: f64) -> Self {
        Self { prompt_tokens, completion_tokens, total_tokens }
    }
}
