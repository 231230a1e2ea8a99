//! `ResponseUsage`: The dictionary `ResponseUsage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseUsage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseUsage {
    /// The member `input_tokens`.
    pub input_tokens: f64,
    /// The member `output_tokens`.
    pub output_tokens: f64,
    /// The member `total_tokens`.
    pub total_tokens: f64,
}

impl ResponseUsage {
    /// A `ResponseUsage` with all that it has.
    pub fn new(input_tokens: f64, output_tokens: f64, total_tokens: f64) -> Self {
        Self { input_tokens, output_tokens, total_tokens }
    }
}

impl rt::Encode for ResponseUsage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.input_tokens);
        pack.put(&self.output_tokens);
        pack.put(&self.total_tokens);
    }
}

impl rt::Decode for ResponseUsage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { input_tokens: r.get()?, output_tokens: r.get()?, total_tokens: r.get()? })
    }
}
