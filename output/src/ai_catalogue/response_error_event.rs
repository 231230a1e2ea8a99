//! `ResponseErrorEvent`: The dictionary [`ResponseErrorEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseErrorEvent`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseErrorEvent {
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: String,
    /// The member `param`.
    pub param: Option<String>,
    /// The member `sequence_number`.
    #[js(rename = "sequence_number")]
    pub sequence_number: f64,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseErrorEvent {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(message: impl Into<String>, sequence_number: f64, type_: impl Into<String>) -> Self {
        Self {
            code: None,
            message: message.into(),
            param: None,
            sequence_number,
            type_: type_.into(),
        }
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
