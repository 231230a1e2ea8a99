//! `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output`: The dictionary [`Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux2Klein9BOutput {
    /// Generated image as Base64 string.
    pub image: Option<String>,
}

impl AiCfBlackForestLabsFlux2Klein9BOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Generated image as Base64 string.
    #[inline]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}
