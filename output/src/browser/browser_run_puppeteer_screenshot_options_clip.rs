//! `BrowserRunPuppeteerScreenshotOptionsClip`: The dictionary [`BrowserRunPuppeteerScreenshotOptionsClip`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`BrowserRunPuppeteerScreenshotOptionsClip`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug)]
pub struct BrowserRunPuppeteerScreenshotOptionsClip {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    scale: Option<f64>,
}

impl BrowserRunPuppeteerScreenshotOptionsClip {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height, scale: None }
    }

    /// The member `scale`.
    #[inline]
    pub fn scale(mut self, scale: f64) -> Self {
        self.scale = Some(scale);
        self
    }
}

impl rt::Encode for BrowserRunPuppeteerScreenshotOptionsClip {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.x);
        pack.put(&self.y);
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.scale);
    }
}
