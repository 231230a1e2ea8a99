//! `TextRasterize`: Parameters for rasterizing text into an image.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/images.jsonc`.

use super::TextOptions;
use crate::rt::{self, Result};

/// Parameters for rasterizing text into an image.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TextRasterize {
    /// The text content to render
    pub content: String,
    /// rasterization options for the text
    pub options: TextOptions,
}

impl TextRasterize {
    /// A `TextRasterize` with all that it has.
    pub fn new(content: impl Into<String>, options: TextOptions) -> Self {
        Self { content: content.into(), options }
    }
}

impl rt::Encode for TextRasterize {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.options);
    }
}

impl rt::Decode for TextRasterize {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { content: r.get()?, options: r.get()? })
    }
}
