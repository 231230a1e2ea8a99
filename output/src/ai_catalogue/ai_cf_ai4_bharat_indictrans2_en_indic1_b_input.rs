//! `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input`: The dictionary `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input`.
#[doc(alias = "Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfAi4BharatIndictrans2EnIndic1BInput {
    /// Input text to translate. Can be a single string or a list of strings.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | string[]`).
    pub text: Js,
    /// Target langauge to translate to
    pub target_language: AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage,
}

impl AiCfAi4BharatIndictrans2EnIndic1BInput {
    /// A `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input` with all that it has.
    pub fn new(
        text: impl IntoJs,
        target_language: AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage,
    ) -> Self {
        Self { text: text.into_js(), target_language }
    }
}

impl rt::Encode for AiCfAi4BharatIndictrans2EnIndic1BInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.target_language);
    }
}

impl rt::Decode for AiCfAi4BharatIndictrans2EnIndic1BInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let text = r.get();
        let target_language = r.get();
        Ok(Self { text: text?, target_language: target_language? })
    }
}
