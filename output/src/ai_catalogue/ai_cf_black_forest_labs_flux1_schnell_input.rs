//! `Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input`: The dictionary [`Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_1_Schnell_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux1SchnellInput {
    /// A text description of the image you want to generate.
    pub prompt: String,
    /// The number of diffusion steps; higher values can improve quality but take longer.
    pub steps: Option<f64>,
}

impl AiCfBlackForestLabsFlux1SchnellInput {
    /// With what must be set, and nothing else.
    ///
    /// - `prompt`: A text description of the image you want to generate.
    #[inline]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self { prompt: prompt.into(), steps: None }
    }

    /// The number of diffusion steps; higher values can improve quality but take longer.
    #[inline]
    pub fn steps(mut self, steps: f64) -> Self {
        self.steps = Some(steps);
        self
    }
}
