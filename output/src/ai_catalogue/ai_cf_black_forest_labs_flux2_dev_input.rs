//! `Ai_Cf_Black_Forest_Labs_Flux_2_Dev_Input`: The dictionary [`Ai_Cf_Black_Forest_Labs_Flux_2_Dev_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBlackForestLabsFlux2DevInputMultipart;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Black_Forest_Labs_Flux_2_Dev_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_2_Dev_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux2DevInput {
    /// The member `multipart`.
    pub multipart: AiCfBlackForestLabsFlux2DevInputMultipart,
}

impl AiCfBlackForestLabsFlux2DevInput {
    /// With all that there is.
    #[inline]
    pub fn new(multipart: AiCfBlackForestLabsFlux2DevInputMultipart) -> Self {
        Self { multipart }
    }
}
