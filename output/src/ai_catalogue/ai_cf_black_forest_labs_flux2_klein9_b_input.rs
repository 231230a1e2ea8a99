//! `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Input`: The dictionary `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Input`.
#[doc(alias = "Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux2Klein9BInput {
    /// The member `multipart`.
    pub multipart: ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart,
}

impl AiCfBlackForestLabsFlux2Klein9BInput {
    /// A `Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B_Input` with all that it has.
    pub fn new(multipart: ZzAiCfBlackForestLabsFlux2Klein9BInputMultipart) -> Self {
        Self { multipart }
    }
}

impl rt::Encode for AiCfBlackForestLabsFlux2Klein9BInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.multipart);
    }
}

impl rt::Decode for AiCfBlackForestLabsFlux2Klein9BInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let multipart = r.get();
        Ok(Self { multipart: multipart? })
    }
}
