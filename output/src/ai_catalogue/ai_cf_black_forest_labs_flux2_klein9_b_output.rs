//! `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output`: The dictionary `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output`.
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux2Klein9BOutput {
    /// Generated image as Base64 string.
    pub image: Option<String>,
}

impl AiCfBlackForestLabsFlux2Klein9BOutput {
    /// A `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Generated image as Base64 string.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}

impl rt::Encode for AiCfBlackForestLabsFlux2Klein9BOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.image);
    }
}

impl rt::Decode for AiCfBlackForestLabsFlux2Klein9BOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { image: r.get()? })
    }
}
