//! `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Output`: The dictionary `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Output`.
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux1SchnellOutput {
    /// The generated image in Base64 format.
    pub image: Option<String>,
}

impl AiCfBlackForestLabsFlux1SchnellOutput {
    /// A `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The generated image in Base64 format.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}

impl rt::Encode for AiCfBlackForestLabsFlux1SchnellOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.image);
    }
}

impl rt::Decode for AiCfBlackForestLabsFlux1SchnellOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { image: r.get()? })
    }
}
