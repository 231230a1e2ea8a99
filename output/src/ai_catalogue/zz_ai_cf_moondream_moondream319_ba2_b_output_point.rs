//! `AiCfMoondreamMoondream319BA2BOutputPoint`: The dictionary `AiCfMoondreamMoondream319BA2BOutputPoint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMoondreamMoondream319BA2BOutputPoint`.
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputPoint")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMoondreamMoondream319BA2BOutputPoint {
    /// X coordinate.
    pub x: f64,
    /// Y coordinate.
    pub y: f64,
}

impl ZzAiCfMoondreamMoondream319BA2BOutputPoint {
    /// A `AiCfMoondreamMoondream319BA2BOutputPoint` with all that it has.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

impl rt::Encode for ZzAiCfMoondreamMoondream319BA2BOutputPoint {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.x);
        pack.put(&self.y);
    }
}

impl rt::Decode for ZzAiCfMoondreamMoondream319BA2BOutputPoint {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { x: r.get()?, y: r.get()? })
    }
}
