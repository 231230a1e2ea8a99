//! `TextOptionsFont`: The dictionary [`TextOptionsFont`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TextOptionsFont`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TextOptionsFont {
    /// URL to a font file in TrueType (.ttf), OpenType (.otf), WOFF (.woff), or WOFF2 (.woff2) format
    pub url: String,
}

impl TextOptionsFont {
    /// With all that there is.
    ///
    /// - `url`: URL to a font file in TrueType (.ttf), OpenType (.otf), WOFF (.woff), or WOFF2 (.woff2) format
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl rt::Encode for TextOptionsFont {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for TextOptionsFont {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
