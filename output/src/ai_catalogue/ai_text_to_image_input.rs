//! `AiTextToImageInput`: The dictionary [`AiTextToImageInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextToImageInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextToImageInput {
    /// The member `prompt`.
    pub prompt: String,
    /// The member `negative_prompt`.
    pub negative_prompt: Option<String>,
    /// The member `height`.
    pub height: Option<f64>,
    /// The member `width`.
    pub width: Option<f64>,
    /// The member `image`.
    pub image: Option<Vec<f64>>,
    /// The member `image_b64`.
    pub image_b64: Option<String>,
    /// The member `mask`.
    pub mask: Option<Vec<f64>>,
    /// The member `num_steps`.
    pub num_steps: Option<f64>,
    /// The member `strength`.
    pub strength: Option<f64>,
    /// The member `guidance`.
    pub guidance: Option<f64>,
    /// The member `seed`.
    pub seed: Option<f64>,
}

impl AiTextToImageInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            negative_prompt: None,
            height: None,
            width: None,
            image: None,
            image_b64: None,
            mask: None,
            num_steps: None,
            strength: None,
            guidance: None,
            seed: None,
        }
    }

    /// The member `negative_prompt`.
    #[inline]
    pub fn negative_prompt(mut self, negative_prompt: impl Into<String>) -> Self {
        self.negative_prompt = Some(negative_prompt.into());
        self
    }

    /// The member `height`.
    #[inline]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// The member `width`.
    #[inline]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// The member `image`.
    #[inline]
    pub fn image(mut self, image: Vec<f64>) -> Self {
        self.image = Some(image);
        self
    }

    /// The member `image_b64`.
    #[inline]
    pub fn image_b64(mut self, image_b64: impl Into<String>) -> Self {
        self.image_b64 = Some(image_b64.into());
        self
    }

    /// The member `mask`.
    #[inline]
    pub fn mask(mut self, mask: Vec<f64>) -> Self {
        self.mask = Some(mask);
        self
    }

    /// The member `num_steps`.
    #[inline]
    pub fn num_steps(mut self, num_steps: f64) -> Self {
        self.num_steps = Some(num_steps);
        self
    }

    /// The member `strength`.
    #[inline]
    pub fn strength(mut self, strength: f64) -> Self {
        self.strength = Some(strength);
        self
    }

    /// The member `guidance`.
    #[inline]
    pub fn guidance(mut self, guidance: f64) -> Self {
        self.guidance = Some(guidance);
        self
    }

    /// The member `seed`.
    #[inline]
    pub fn seed(mut self, seed: f64) -> Self {
        self.seed = Some(seed);
        self
    }
}
