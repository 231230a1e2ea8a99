//! `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input`: The dictionary `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input`.
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux1SchnellInput {
    /// A text description of the image you want to generate.
    pub prompt: String,
    /// The number of diffusion steps; higher values can improve quality but take longer.
    pub steps: Option<f64>,
}

impl AiCfBlackForestLabsFlux1SchnellInput {
    /// A `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input` with what it must have.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self { prompt: prompt.into(), steps: None }
    }

    /// The number of diffusion steps; higher values can improve quality but take longer.
    pub fn steps(mut self, steps: f64) -> Self {
        self.steps = Some(steps);
        self
    }
}

impl rt::Encode for AiCfBlackForestLabsFlux1SchnellInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prompt);
        pack.put(&self.steps);
    }
}

impl rt::Decode for AiCfBlackForestLabsFlux1SchnellInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { prompt: r.get()?, steps: r.get()? })
    }
}
