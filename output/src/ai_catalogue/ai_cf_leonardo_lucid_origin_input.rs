//! `Ai_Cf_Leonardo_Lucid_Origin_Input`: The dictionary [`Ai_Cf_Leonardo_Lucid_Origin_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Leonardo_Lucid_Origin_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Leonardo_Lucid_Origin_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfLeonardoLucidOriginInput {
    /// A text description of the image you want to generate.
    pub prompt: String,
    /// Controls how closely the generated image should adhere to the prompt; higher values make the image more aligned with the prompt
    pub guidance: Option<f64>,
    /// Random seed for reproducibility of the image generation
    pub seed: Option<f64>,
    /// The height of the generated image in pixels
    pub height: Option<f64>,
    /// The width of the generated image in pixels
    pub width: Option<f64>,
    /// The number of diffusion steps; higher values can improve quality but take longer
    pub num_steps: Option<f64>,
    /// The number of diffusion steps; higher values can improve quality but take longer
    pub steps: Option<f64>,
}

impl AiCfLeonardoLucidOriginInput {
    /// With what must be set, and nothing else.
    ///
    /// - `prompt`: A text description of the image you want to generate.
    #[inline]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            guidance: None,
            seed: None,
            height: None,
            width: None,
            num_steps: None,
            steps: None,
        }
    }

    /// Controls how closely the generated image should adhere to the prompt; higher values make the image more aligned with the prompt
    #[inline]
    pub fn guidance(mut self, guidance: f64) -> Self {
        self.guidance = Some(guidance);
        self
    }

    /// Random seed for reproducibility of the image generation
    #[inline]
    pub fn seed(mut self, seed: f64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The height of the generated image in pixels
    #[inline]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// The width of the generated image in pixels
    #[inline]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// The number of diffusion steps; higher values can improve quality but take longer
    #[inline]
    pub fn num_steps(mut self, num_steps: f64) -> Self {
        self.num_steps = Some(num_steps);
        self
    }

    /// The number of diffusion steps; higher values can improve quality but take longer
    #[inline]
    pub fn steps(mut self, steps: f64) -> Self {
        self.steps = Some(steps);
        self
    }
}
