//! `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output`: The dictionary `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output`.
#[doc(alias = "Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfAi4BharatIndictrans2EnIndic1BOutput {
    /// Translated texts
    pub translations: Vec<String>,
}

impl AiCfAi4BharatIndictrans2EnIndic1BOutput {
    /// A `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output` with all that it has.
    pub fn new(translations: Vec<String>) -> Self {
        Self { translations }
    }
}

impl rt::Encode for AiCfAi4BharatIndictrans2EnIndic1BOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.translations);
    }
}

impl rt::Decode for AiCfAi4BharatIndictrans2EnIndic1BOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { translations: r.get()? })
    }
}
