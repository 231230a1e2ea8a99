//! `ConversionOptionsHtmlImages`: The dictionary [`ConversionOptionsHtmlImages`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ConversionOptionsHtmlImagesDescriptionLanguage;
use crate::rt;

/// The dictionary [`ConversionOptionsHtmlImages`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionOptionsHtmlImages {
    description_language: Option<ConversionOptionsHtmlImagesDescriptionLanguage>,
    convert: Option<bool>,
    max_converted_images: Option<u32>,
    convert_og_image: Option<bool>,
}

impl ConversionOptionsHtmlImages {
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
        description_language: ConversionOptionsHtmlImagesDescriptionLanguage,
    ) -> Self {
        self.description_language = Some(description_language);
        self
    }

    /// The member `convert`.
    #[inline]
    pub fn convert(mut self, convert: bool) -> Self {
        self.convert = Some(convert);
        self
    }

    /// The member `maxConvertedImages`.
    #[doc(alias = "maxConvertedImages")]
    #[inline]
    pub fn max_converted_images(mut self, max_converted_images: u32) -> Self {
        self.max_converted_images = Some(max_converted_images);
        self
    }

    /// The member `convertOGImage`.
    #[doc(alias = "convertOGImage")]
    #[inline]
    pub fn convert_og_image(mut self, convert_og_image: bool) -> Self {
        self.convert_og_image = Some(convert_og_image);
        self
    }
}

impl rt::Encode for ConversionOptionsHtmlImages {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description_language);
        pack.put(&self.convert);
        pack.put(&self.max_converted_images);
        pack.put(&self.convert_og_image);
    }
}
