//! `BrowserRunScrapeSuccessResponseResultItemResult`: The dictionary `BrowserRunScrapeSuccessResponseResultItemResult`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunScrapeSuccessResponseResultItemResultAttribute;
use crate::rt::{self, Result};

/// The dictionary `BrowserRunScrapeSuccessResponseResultItemResult`.
#[derive(Clone, Debug)]
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
    /// A `BrowserRunScrapeSuccessResponseResultItemResult` with all that it has.
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

impl rt::Encode for BrowserRunScrapeSuccessResponseResultItemResult {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.html);
        pack.put(&self.text);
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.top);
        pack.put(&self.left);
        pack.put(&self.attributes);
    }
}

impl rt::Decode for BrowserRunScrapeSuccessResponseResultItemResult {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            html: r.get()?,
            text: r.get()?,
            width: r.get()?,
            height: r.get()?,
            top: r.get()?,
            left: r.get()?,
            attributes: r.get()?,
        })
    }
}
