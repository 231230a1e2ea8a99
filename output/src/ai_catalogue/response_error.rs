//! `ResponseError`: The dictionary [`ResponseError`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseErrorCode;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseError`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponseError {
    /// The member `code`.
    pub code: ResponseErrorCode,
    /// The member `message`.
    pub message: String,
}

impl ResponseError {
    /// With all that there is.
    #[inline]
    pub fn new(code: ResponseErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}
