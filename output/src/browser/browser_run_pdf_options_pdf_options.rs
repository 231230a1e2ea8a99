//! `BrowserRunPDFOptionsPdfOptions`: The dictionary [`BrowserRunPDFOptionsPdfOptions`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{
    BrowserRunPdfOptionsPdfOptionsFormat, BrowserRunPdfOptionsPdfOptionsMargin, StrOrNumber,
};
use crate::rt;

/// The dictionary [`BrowserRunPDFOptionsPdfOptions`](https://developers.cloudflare.com/browser-rendering/).
#[doc(alias = "BrowserRunPDFOptionsPdfOptions")]
#[derive(Clone, Debug, Default)]
pub struct BrowserRunPdfOptionsPdfOptions {
    scale: Option<f64>,
    display_header_footer: Option<bool>,
    header_template: Option<String>,
    footer_template: Option<String>,
    print_background: Option<bool>,
    landscape: Option<bool>,
    page_ranges: Option<String>,
    format: Option<BrowserRunPdfOptionsPdfOptionsFormat>,
    width: Option<StrOrNumber>,
    height: Option<StrOrNumber>,
    prefer_css_page_size: Option<bool>,
    margin: Option<BrowserRunPdfOptionsPdfOptionsMargin>,
    omit_background: Option<bool>,
    tagged: Option<bool>,
    outline: Option<bool>,
    timeout: Option<Duration>,
}

impl BrowserRunPdfOptionsPdfOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Defaults to `1`.
    #[inline]
    pub fn scale(mut self, scale: f64) -> Self {
        self.scale = Some(scale);
        self
    }

    /// Defaults to `false`.
    #[doc(alias = "displayHeaderFooter")]
    #[inline]
    pub fn display_header_footer(mut self, display_header_footer: bool) -> Self {
        self.display_header_footer = Some(display_header_footer);
        self
    }

    /// The member `headerTemplate`.
    #[doc(alias = "headerTemplate")]
    #[inline]
    pub fn header_template(mut self, header_template: impl Into<String>) -> Self {
        self.header_template = Some(header_template.into());
        self
    }

    /// The member `footerTemplate`.
    #[doc(alias = "footerTemplate")]
    #[inline]
    pub fn footer_template(mut self, footer_template: impl Into<String>) -> Self {
        self.footer_template = Some(footer_template.into());
        self
    }

    /// Defaults to `false`.
    #[doc(alias = "printBackground")]
    #[inline]
    pub fn print_background(mut self, print_background: bool) -> Self {
        self.print_background = Some(print_background);
        self
    }

    /// Defaults to `false`.
    #[inline]
    pub fn landscape(mut self, landscape: bool) -> Self {
        self.landscape = Some(landscape);
        self
    }

    /// The member `pageRanges`.
    #[doc(alias = "pageRanges")]
    #[inline]
    pub fn page_ranges(mut self, page_ranges: impl Into<String>) -> Self {
        self.page_ranges = Some(page_ranges.into());
        self
    }

    /// Defaults to `"letter"`.
    #[inline]
    pub fn format(mut self, format: BrowserRunPdfOptionsPdfOptionsFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// The member `width`.
    #[inline]
    pub fn width(mut self, width: impl Into<StrOrNumber>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// The member `height`.
    #[inline]
    pub fn height(mut self, height: impl Into<StrOrNumber>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Defaults to `false`.
    #[doc(alias = "preferCSSPageSize")]
    #[inline]
    pub fn prefer_css_page_size(mut self, prefer_css_page_size: bool) -> Self {
        self.prefer_css_page_size = Some(prefer_css_page_size);
        self
    }

    /// The member `margin`.
    #[inline]
    pub fn margin(mut self, margin: BrowserRunPdfOptionsPdfOptionsMargin) -> Self {
        self.margin = Some(margin);
        self
    }

    /// Defaults to `false`.
    #[doc(alias = "omitBackground")]
    #[inline]
    pub fn omit_background(mut self, omit_background: bool) -> Self {
        self.omit_background = Some(omit_background);
        self
    }

    /// Defaults to `true`.
    #[inline]
    pub fn tagged(mut self, tagged: bool) -> Self {
        self.tagged = Some(tagged);
        self
    }

    /// Defaults to `false`.
    #[inline]
    pub fn outline(mut self, outline: bool) -> Self {
        self.outline = Some(outline);
        self
    }

    /// Defaults to `30000`.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl rt::Encode for BrowserRunPdfOptionsPdfOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.scale);
        pack.put(&self.display_header_footer);
        pack.put(&self.header_template);
        pack.put(&self.footer_template);
        pack.put(&self.print_background);
        pack.put(&self.landscape);
        pack.put(&self.page_ranges);
        pack.put(&self.format);
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.prefer_css_page_size);
        pack.put(&self.margin);
        pack.put(&self.omit_background);
        pack.put(&self.tagged);
        pack.put(&self.outline);
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
    }
}
