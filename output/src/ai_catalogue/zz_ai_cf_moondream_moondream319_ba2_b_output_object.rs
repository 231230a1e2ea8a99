//! `AiCfMoondreamMoondream319BA2BOutputObject`: The dictionary `AiCfMoondreamMoondream319BA2BOutputObject`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMoondreamMoondream319BA2BOutputObject`.
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputObject")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMoondreamMoondream319BA2BOutputObject {
    /// Minimum X coordinate.
    pub x_min: f64,
    /// Minimum Y coordinate.
    pub y_min: f64,
    /// Maximum X coordinate.
    pub x_max: f64,
    /// Maximum Y coordinate.
    pub y_max: f64,
}

impl ZzAiCfMoondreamMoondream319BA2BOutputObject {
    /// A `AiCfMoondreamMoondream319BA2BOutputObject` with all that it has.
    pub fn new(x_min: f64, y_min: f64, x_max: f64, y_max: f64) -> Self {
        Self { x_min, y_min, x_max, y_max }
    }
}

impl rt::Encode for ZzAiCfMoondreamMoondream319BA2BOutputObject {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.x_min);
        pack.put(&self.y_min);
        pack.put(&self.x_max);
        pack.put(&self.y_max);
    }
}

impl rt::Decode for ZzAiCfMoondreamMoondream319BA2BOutputObject {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { x_min: r.get()?, y_min: r.get()?, x_max: r.get()?, y_max: r.get()? })
    }
}
