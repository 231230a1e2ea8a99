//! `BrowserRunBaseOptionsViewport`: The dictionary [`BrowserRunBaseOptionsViewport`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsViewport`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsViewport {
    /// The member `width`.
    pub width: u32,
    /// The member `height`.
    pub height: u32,
    /// The member `deviceScaleFactor`.
    #[doc(alias = "deviceScaleFactor")]
    pub device_scale_factor: Option<f64>,
    /// The member `isMobile`.
    #[doc(alias = "isMobile")]
    pub is_mobile: Option<bool>,
    /// The member `isLandscape`.
    #[doc(alias = "isLandscape")]
    pub is_landscape: Option<bool>,
    /// The member `hasTouch`.
    #[doc(alias = "hasTouch")]
    pub has_touch: Option<bool>,
}

impl BrowserRunBaseOptionsViewport {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            device_scale_factor: None,
            is_mobile: None,
            is_landscape: None,
            has_touch: None,
        }
    }

    /// The member `deviceScaleFactor`.
    #[doc(alias = "deviceScaleFactor")]
    #[inline]
    pub fn device_scale_factor(mut self, device_scale_factor: f64) -> Self {
        self.device_scale_factor = Some(device_scale_factor);
        self
    }

    /// The member `isMobile`.
    #[doc(alias = "isMobile")]
    #[inline]
    pub fn is_mobile(mut self, is_mobile: bool) -> Self {
        self.is_mobile = Some(is_mobile);
        self
    }

    /// The member `isLandscape`.
    #[doc(alias = "isLandscape")]
    #[inline]
    pub fn is_landscape(mut self, is_landscape: bool) -> Self {
        self.is_landscape = Some(is_landscape);
        self
    }

    /// The member `hasTouch`.
    #[doc(alias = "hasTouch")]
    #[inline]
    pub fn has_touch(mut self, has_touch: bool) -> Self {
        self.has_touch = Some(has_touch);
        self
    }
}

impl rt::Encode for BrowserRunBaseOptionsViewport {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.device_scale_factor);
        pack.put(&self.is_mobile);
        pack.put(&self.is_landscape);
        pack.put(&self.has_touch);
    }
}

impl rt::Decode for BrowserRunBaseOptionsViewport {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            width: r.get()?,
            height: r.get()?,
            device_scale_factor: r.get()?,
            is_mobile: r.get()?,
            is_landscape: r.get()?,
            has_touch: r.get()?,
        })
    }
}
