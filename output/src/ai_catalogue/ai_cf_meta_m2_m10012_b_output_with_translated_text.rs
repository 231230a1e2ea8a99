//! `AiCfMetaM2M10012BOutputWithTranslatedText`: The dictionary [`AiCfMetaM2M10012BOutputWithTranslatedText`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaM2M10012BOutputWithTranslatedText`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaM2M10012BOutputWithTranslatedText {
    /// The translated text in the target language
    pub translated_text: Option<String>,
}

impl AiCfMetaM2M10012BOutputWithTranslatedText {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The translated text in the target language
    #[inline]
    pub fn translated_text(mut self, translated_text: impl Into<String>) -> Self {
        self.translated_text = Some(translated_text.into());
        self
    }
}
