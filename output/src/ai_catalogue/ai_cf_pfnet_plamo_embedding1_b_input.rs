//! `Ai_Cf_Pfnet_Plamo_Embedding_1B_Input`: The dictionary `Ai_Cf_Pfnet_Plamo_Embedding_1B_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Ai_Cf_Pfnet_Plamo_Embedding_1B_Input`.
#[doc(alias = "Ai_Cf_Pfnet_Plamo_Embedding_1B_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfPfnetPlamoEmbedding1BInput {
    /// Input text to embed. Can be a single string or a list of strings.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | string[]`).
    pub text: Js,
}

impl AiCfPfnetPlamoEmbedding1BInput {
    /// A `Ai_Cf_Pfnet_Plamo_Embedding_1B_Input` with all that it has.
    pub fn new(text: impl IntoJs) -> Self {
        Self { text: text.into_js() }
    }
}

impl rt::Encode for AiCfPfnetPlamoEmbedding1BInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
    }
}

impl rt::Decode for AiCfPfnetPlamoEmbedding1BInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let text = r.get();
        Ok(Self { text: text? })
    }
}
