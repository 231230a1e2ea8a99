//! `TextOptions`: The dictionary [`TextOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TextOptionsFont;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TextOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TextOptions {
    /// Font configuration
    pub font: TextOptionsFont,
    /// Font size in points (pt)
    pub size: Option<f64>,
    /// Text color in CSS format: hex (#RRGGBB or #RRGGBBAA), rgb(r,g,b), rgba(r,g,b,a), or named colors
    pub color: Option<String>,
}

impl TextOptions {
    /// With what must be set, and nothing else.
    ///
    /// - `font`: Font configuration
    #[inline]
    pub fn new(font: TextOptionsFont) -> Self {
        Self { font, size: None, color: None }
    }

    /// Font size in points (pt)
    #[inline]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }

    /// Text color in CSS format: hex (#RRGGBB or #RRGGBBAA), rgb(r,g,b), rgba(r,g,b,a), or named colors
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

impl rt::Encode for TextOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.font);
        pack.put(&self.size);
        pack.put(&self.color);
    }
}

impl rt::Decode for TextOptions {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { font: r.get()?, size: r.get()?, color: r.get()? })
    }
}
