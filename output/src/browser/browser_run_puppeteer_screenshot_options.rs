//! `BrowserRunPuppeteerScreenshotOptions`: The dictionary [`BrowserRunPuppeteerScreenshotOptions`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BrowserRunPuppeteerScreenshotOptionsClip, BrowserRunPuppeteerScreenshotOptionsEncoding,
    BrowserRunPuppeteerScreenshotOptionsType,
};
use crate::rt;

/// The dictionary [`BrowserRunPuppeteerScreenshotOptions`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default)]
pub struct BrowserRunPuppeteerScreenshotOptions {
    type_: Option<BrowserRunPuppeteerScreenshotOptionsType>,
    encoding: Option<BrowserRunPuppeteerScreenshotOptionsEncoding>,
    quality: Option<u32>,
    full_page: Option<bool>,
    clip: Option<BrowserRunPuppeteerScreenshotOptionsClip>,
    omit_background: Option<bool>,
    optimize_for_speed: Option<bool>,
    capture_beyond_viewport: Option<bool>,
    from_surface: Option<bool>,
}

impl BrowserRunPuppeteerScreenshotOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Defaults to `"png"`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: BrowserRunPuppeteerScreenshotOptionsType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Defaults to `"binary"`.
    #[inline]
    pub fn encoding(mut self, encoding: BrowserRunPuppeteerScreenshotOptionsEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// The member `quality`.
    #[inline]
    pub fn quality(mut self, quality: u32) -> Self {
        self.quality = Some(quality);
        self
    }

    /// The member `fullPage`.
    #[doc(alias = "fullPage")]
    #[inline]
    pub fn full_page(mut self, full_page: bool) -> Self {
        self.full_page = Some(full_page);
        self
    }

    /// The member `clip`.
    #[inline]
    pub fn clip(mut self, clip: BrowserRunPuppeteerScreenshotOptionsClip) -> Self {
        self.clip = Some(clip);
        self
    }

    /// The member `omitBackground`.
    #[doc(alias = "omitBackground")]
    #[inline]
    pub fn omit_background(mut self, omit_background: bool) -> Self {
        self.omit_background = Some(omit_background);
        self
    }

    /// The member `optimizeForSpeed`.
    #[doc(alias = "optimizeForSpeed")]
    #[inline]
    pub fn optimize_for_speed(mut self, optimize_for_speed: bool) -> Self {
        self.optimize_for_speed = Some(optimize_for_speed);
        self
    }

    /// The member `captureBeyondViewport`.
    #[doc(alias = "captureBeyondViewport")]
    #[inline]
    pub fn capture_beyond_viewport(mut self, capture_beyond_viewport: bool) -> Self {
        self.capture_beyond_viewport = Some(capture_beyond_viewport);
        self
    }

    /// The member `fromSurface`.
    #[doc(alias = "fromSurface")]
    #[inline]
    pub fn from_surface(mut self, from_surface: bool) -> Self {
        self.from_surface = Some(from_surface);
        self
    }
}

impl rt::Encode for BrowserRunPuppeteerScreenshotOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.encoding);
        pack.put(&self.quality);
        pack.put(&self.full_page);
        pack.put(&self.clip);
        pack.put(&self.omit_background);
        pack.put(&self.optimize_for_speed);
        pack.put(&self.capture_beyond_viewport);
        pack.put(&self.from_surface);
    }
}
