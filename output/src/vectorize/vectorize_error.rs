//! `VectorizeError`: The dictionary `VectorizeError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/vectorize.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `VectorizeError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeError {
    /// The member `code`.
    pub code: Option<f64>,
    /// The member `error`.
    pub error: String,
}

impl VectorizeError {
    /// A `VectorizeError` with what it must have.
    pub fn new(error: impl Into<String>) -> Self {
        Self { code: None, error: error.into() }
    }

    /// The member `code`.
    pub fn code(mut self, code: f64) -> Self {
        self.code = Some(code);
        self
    }
}

impl rt::Encode for VectorizeError {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.error);
    }
}

impl rt::Decode for VectorizeError {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { code: r.get()?, error: r.get()? })
    }
}
