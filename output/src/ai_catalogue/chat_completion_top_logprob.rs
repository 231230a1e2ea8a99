//! `ChatCompletionTopLogprob`: The dictionary [`ChatCompletionTopLogprob`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionTopLogprob`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionTopLogprob {
    /// The member `token`.
    pub token: String,
    /// The member `logprob`.
    pub logprob: f64,
    /// The member `bytes`.
    pub bytes: Option<Vec<f64>>,
}

impl ChatCompletionTopLogprob {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(token: impl Into<String>, logprob: f64) -> Self {
        Self { token: token.into(), logprob, bytes: None }
    }

    /// The member `bytes`.
    #[inline]
    pub fn bytes(mut self, bytes: Vec<f64>) -> Self {
        self.bytes = Some(bytes);
        self
    }
}
