//! `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input`: The dictionary [`Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage, StrOrMany};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAi4BharatIndictrans2EnIndic1BInput {
    /// Input text to translate. Can be a single string or a list of strings.
    pub text: StrOrMany,
    /// Target langauge to translate to
    pub target_language: AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage,
}

impl AiCfAi4BharatIndictrans2EnIndic1BInput {
    /// With all that there is.
    ///
    /// - `text`: Input text to translate. Can be a single string or a list of strings.
    /// - `target_language`: Target langauge to translate to
    #[inline]
    pub fn new(
        text: impl Into<StrOrMany>,
        target_language: AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage,
    ) -> Self {
        Self { text: text.into(), target_language }
    }
}
