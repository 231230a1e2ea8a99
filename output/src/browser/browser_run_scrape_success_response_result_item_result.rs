//! `BrowserRunScrapeSuccessResponseResultItemResult`: The dictionary [`BrowserRunScrapeSuccessResponseResultItemResult`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunScrapeSuccessResponseResultItemResultAttribute;
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunScrapeSuccessResponseResultItemResult`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponseResultItemResult {
    /// Outer HTML of the element.
    pub html: String,
    /// Text content of the element.
    pub text: String,
    /// Width of the element in pixels.
    pub width: f64,
    /// Height of the element in pixels.
    pub height: f64,
    /// Top position of the element relative to the viewport in pixels.
    pub top: f64,
    /// Left position of the element relative to the viewport in pixels.
    pub left: f64,
    /// Array of HTML attributes on the element.
    pub attributes: Vec<BrowserRunScrapeSuccessResponseResultItemResultAttribute>,
}

impl BrowserRunScrapeSuccessResponseResultItemResult {
    /// With all that there is.
    ///
    /// - `html`: Outer HTML of the element.
    /// - `text`: Text content of the element.
    /// - `width`: Width of the element in pixels.
    /// - `height`: Height of the element in pixels.
    /// - `top`: Top position of the element relative to the viewport in pixels.
    /// - `left`: Left position of the element relative to the viewport in pixels.
    /// - `attributes`: Array of HTML attributes on the element.
    #[inline]
    pub fn new(
        html: impl Into<String>,
        text: impl Into<String>,
        width: f64,
        height: f64,
        top: f64,
        left: f64,
        attributes: Vec<BrowserRunScrapeSuccessResponseResultItemResultAttribute>,
    ) -> Self {
        Self { html: html.into(), text: text.into(), width, height, top, left, attributes }
    }
}
