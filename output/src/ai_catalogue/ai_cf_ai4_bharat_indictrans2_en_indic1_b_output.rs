//! `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output`: The dictionary [`Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAi4BharatIndictrans2EnIndic1BOutput {
    /// Translated texts
    pub translations: Vec<String>,
}

impl AiCfAi4BharatIndictrans2EnIndic1BOutput {
    /// With all that there is.
    ///
    /// - `translations`: Translated texts
    #[inline]
    pub fn new(translations: Vec<String>) -> Self {
        Self { translations }
    }
}
