//! `AiImageClassificationInput`: The dictionary `AiImageClassificationInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiImageClassificationInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiImageClassificationInput {
    /// The member `image`.
    pub image: Vec<f64>,
}

impl AiImageClassificationInput {
    /// A `AiImageClassificationInput` with all that it has.
    pub fn new(image: Vec<f64>) -> Self {
        Self { image }
    }
}

impl rt::Encode for AiImageClassificationInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.image);
    }
}

impl rt::Decode for AiImageClassificationInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { image: r.get()? })
    }
}
