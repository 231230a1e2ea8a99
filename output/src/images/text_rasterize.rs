//! `TextRasterize`: Parameters for rasterizing text into an image.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TextOptions;
use crate::{FromJs, IntoJs};

/// Parameters for rasterizing text into an image.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TextRasterize {
    /// The text content to render
    pub content: String,
    /// rasterization options for the text
    pub options: TextOptions,
}

impl TextRasterize {
    /// With all that there is.
    ///
    /// - `content`: The text content to render
    /// - `options`: rasterization options for the text
    #[inline]
    pub fn new(content: impl Into<String>, options: TextOptions) -> Self {
        Self { content: content.into(), options }
    }
}
