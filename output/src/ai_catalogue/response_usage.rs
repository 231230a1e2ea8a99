//! `ResponseUsage`: The dictionary [`ResponseUsage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseUsage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponseUsage {
    /// The member `input_tokens`.
    pub input_tokens: f64,
    /// The member `output_tokens`.
    pub output_tokens: f64,
    /// The member `total_tokens`.
    pub total_tokens: f64,
}

impl ResponseUsage {
    /// With all that there is.
    #[inline]
    pub fn new(input_tokens: f64, output_tokens: f64, total_tokens: f64) -> Self {
        Self { input_tokens, output_tokens, total_tokens }
    }
}
