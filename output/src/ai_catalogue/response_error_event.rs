//! `ResponseErrorEvent`: The dictionary [`ResponseErrorEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseErrorEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"error"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "error"))]
#[non_exhaustive]
pub struct ResponseErrorEvent {
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: String,
    /// The member `param`.
    pub param: Option<String>,
    /// The member `sequence_number`.
    pub sequence_number: f64,
}

impl ResponseErrorEvent {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(message: impl Into<String>, sequence_number: f64) -> Self {
        Self { code: None, message: message.into(), param: None, sequence_number }
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The member `param`.
    #[inline]
    pub fn param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }
}
