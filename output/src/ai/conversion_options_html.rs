//! `ConversionOptionsHtml`: The dictionary [`ConversionOptionsHtml`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ConversionOptionsHtmlImages;
use crate::rt;

/// The dictionary [`ConversionOptionsHtml`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionOptionsHtml {
    images: Option<ConversionOptionsHtmlImages>,
    hostname: Option<String>,
    css_selector: Option<String>,
}

impl ConversionOptionsHtml {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `images`.
    #[inline]
    pub fn images(mut self, images: ConversionOptionsHtmlImages) -> Self {
        self.images = Some(images);
        self
    }

    /// The member `hostname`.
    #[inline]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// The member `cssSelector`.
    #[doc(alias = "cssSelector")]
    #[inline]
    pub fn css_selector(mut self, css_selector: impl Into<String>) -> Self {
        self.css_selector = Some(css_selector.into());
        self
    }
}

impl rt::Encode for ConversionOptionsHtml {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.images);
        pack.put(&self.hostname);
        pack.put(&self.css_selector);
    }
}
