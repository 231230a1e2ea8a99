//! `ResponseOutputText`: The dictionary [`ResponseOutputText`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Logprob;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseOutputText`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"output_text"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "output_text"))]
#[non_exhaustive]
pub struct ResponseOutputText {
    /// The member `text`.
    pub text: String,
    /// The member `logprobs`.
    pub logprobs: Option<Vec<Logprob>>,
}

impl ResponseOutputText {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), logprobs: None }
    }

    /// The member `logprobs`.
    #[inline]
    pub fn logprobs(mut self, logprobs: Vec<Logprob>) -> Self {
        self.logprobs = Some(logprobs);
        self
    }
}
