//! `Logprob`: The dictionary [`Logprob`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TopLogprob;
use crate::{FromJs, IntoJs};

/// The dictionary [`Logprob`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct Logprob {
    /// The member `token`.
    pub token: String,
    /// The member `logprob`.
    pub logprob: f64,
    /// The member `top_logprobs`.
    pub top_logprobs: Option<Vec<TopLogprob>>,
}

impl Logprob {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(token: impl Into<String>, logprob: f64) -> Self {
        Self { token: token.into(), logprob, top_logprobs: None }
    }

    /// The member `top_logprobs`.
    #[inline]
    pub fn top_logprobs(mut self, top_logprobs: Vec<TopLogprob>) -> Self {
        self.top_logprobs = Some(top_logprobs);
        self
    }
}
