//! `ConversionOptions`: The dictionary [`ConversionOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ConversionOptionsDocx, ConversionOptionsHtml, ConversionOptionsPdf, ConversionOutputOptions,
    ImageConversionOptions,
};
use crate::rt;

/// The dictionary [`ConversionOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionOptions {
    output: Option<ConversionOutputOptions>,
    html: Option<ConversionOptionsHtml>,
    docx: Option<ConversionOptionsDocx>,
    image: Option<ImageConversionOptions>,
    pdf: Option<ConversionOptionsPdf>,
}

impl ConversionOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `output`.
    #[inline]
    pub fn output(mut self, output: ConversionOutputOptions) -> Self {
        self.output = Some(output);
        self
    }

    /// The member `html`.
    #[inline]
    pub fn html(mut self, html: ConversionOptionsHtml) -> Self {
        self.html = Some(html);
        self
    }

    /// The member `docx`.
    #[inline]
    pub fn docx(mut self, docx: ConversionOptionsDocx) -> Self {
        self.docx = Some(docx);
        self
    }

    /// The member `image`.
    #[inline]
    pub fn image(mut self, image: ImageConversionOptions) -> Self {
        self.image = Some(image);
        self
    }

    /// The member `pdf`.
    #[inline]
    pub fn pdf(mut self, pdf: ConversionOptionsPdf) -> Self {
        self.pdf = Some(pdf);
        self
    }
}

impl rt::Encode for ConversionOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.output);
        pack.put(&self.html);
        pack.put(&self.docx);
        pack.put(&self.image);
        pack.put(&self.pdf);
    }
}
