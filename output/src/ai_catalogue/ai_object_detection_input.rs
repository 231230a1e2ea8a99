//! `AiObjectDetectionInput`: The dictionary `AiObjectDetectionInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiObjectDetectionInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiObjectDetectionInput {
    /// The member `image`.
    pub image: Vec<f64>,
}

impl AiObjectDetectionInput {
    /// A `AiObjectDetectionInput` with all that it has.
    pub fn new(image: Vec<f64>) -> Self {
        Self { image }
    }
}

impl rt::Encode for AiObjectDetectionInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.image);
    }
}

impl rt::Decode for AiObjectDetectionInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { image: r.get()? })
    }
}
