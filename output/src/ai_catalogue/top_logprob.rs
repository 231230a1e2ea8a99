//! `TopLogprob`: The dictionary [`TopLogprob`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TopLogprob`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TopLogprob {
    /// The member `token`.
    pub token: Option<String>,
    /// The member `logprob`.
    pub logprob: Option<f64>,
}

impl TopLogprob {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `token`.
    #[inline]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The member `logprob`.
    #[inline]
    pub fn logprob(mut self, logprob: f64) -> Self {
        self.logprob = Some(logprob);
        self
    }
}
