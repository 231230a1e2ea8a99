//! `VectorizeError`: The dictionary [`VectorizeError`](https://developers.cloudflare.com/vectorize/reference/client-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`VectorizeError`](https://developers.cloudflare.com/vectorize/reference/client-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct VectorizeError {
    /// The member `code`.
    pub code: Option<u32>,
    /// The member `error`.
    pub error: String,
}

impl VectorizeError {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(error: impl Into<String>) -> Self {
        Self { code: None, error: error.into() }
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: u32) -> Self {
        self.code = Some(code);
        self
    }
}
