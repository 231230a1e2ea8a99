//! `ImageConversionOptions`: The dictionary [`ImageConversionOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageConversionOptionsDescriptionLanguage;
use crate::rt;

/// The dictionary [`ImageConversionOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageConversionOptions {
    description_language: Option<ImageConversionOptionsDescriptionLanguage>,
}

impl ImageConversionOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `descriptionLanguage`.
    #[doc(alias = "descriptionLanguage")]
    #[inline]
    pub fn description_language(
        mut self,
        description_language: ImageConversionOptionsDescriptionLanguage,
    ) -> Self {
        self.description_language = Some(description_language);
        self
    }
}

impl rt::Encode for ImageConversionOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description_language);
    }
}
