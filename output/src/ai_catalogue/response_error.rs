//! `ResponseError`: The dictionary `ResponseError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseErrorCode;
use crate::rt::{self, Result};

/// The dictionary `ResponseError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseError {
    /// The member `code`.
    pub code: ResponseErrorCode,
    /// The member `message`.
    pub message: String,
}

impl ResponseError {
    /// A `ResponseError` with all that it has.
    pub fn new(code: ResponseErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl rt::Encode for ResponseError {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.message);
    }
}

impl rt::Decode for ResponseError {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { code: r.get()?, message: r.get()? })
    }
}
