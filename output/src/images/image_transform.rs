//! `ImageTransform`: The dictionary [`ImageTransform`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ImageTransformBorder, ImageTransformFit, ImageTransformFlip, ImageTransformGravityOrKeyword,
    ImageTransformSegment, ImageTransformTrimOrBorder,
};
use crate::rt;

/// The dictionary [`ImageTransform`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageTransform {
    width: Option<u32>,
    height: Option<u32>,
    background: Option<String>,
    blur: Option<f64>,
    border: Option<ImageTransformBorder>,
    brightness: Option<f64>,
    contrast: Option<f64>,
    fit: Option<ImageTransformFit>,
    flip: Option<ImageTransformFlip>,
    gamma: Option<f64>,
    segment: Option<ImageTransformSegment>,
    gravity: Option<ImageTransformGravityOrKeyword>,
    rotate: Option<u32>,
    saturation: Option<f64>,
    sharpen: Option<f64>,
    trim: Option<ImageTransformTrimOrBorder>,
}

impl ImageTransform {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `width`.
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// The member `height`.
    #[inline]
    pub fn height(mut self, height: u32) -> Self {
        self.height = Some(height);
        self
    }

    /// The member `background`.
    #[inline]
    pub fn background(mut self, background: impl Into<String>) -> Self {
        self.background = Some(background.into());
        self
    }

    /// The member `blur`.
    #[inline]
    pub fn blur(mut self, blur: f64) -> Self {
        self.blur = Some(blur);
        self
    }

    /// The member `border`.
    #[inline]
    pub fn border(mut self, border: ImageTransformBorder) -> Self {
        self.border = Some(border);
        self
    }

    /// The member `brightness`.
    #[inline]
    pub fn brightness(mut self, brightness: f64) -> Self {
        self.brightness = Some(brightness);
        self
    }

    /// The member `contrast`.
    #[inline]
    pub fn contrast(mut self, contrast: f64) -> Self {
        self.contrast = Some(contrast);
        self
    }

    /// The member `fit`.
    #[inline]
    pub fn fit(mut self, fit: ImageTransformFit) -> Self {
        self.fit = Some(fit);
        self
    }

    /// The member `flip`.
    #[inline]
    pub fn flip(mut self, flip: ImageTransformFlip) -> Self {
        self.flip = Some(flip);
        self
    }

    /// The member `gamma`.
    #[inline]
    pub fn gamma(mut self, gamma: f64) -> Self {
        self.gamma = Some(gamma);
        self
    }

    /// The member `segment`.
    #[inline]
    pub fn segment(mut self, segment: ImageTransformSegment) -> Self {
        self.segment = Some(segment);
        self
    }

    /// The member `gravity`.
    #[inline]
    pub fn gravity(mut self, gravity: impl Into<ImageTransformGravityOrKeyword>) -> Self {
        self.gravity = Some(gravity.into());
        self
    }

    /// The member `rotate`.
    #[inline]
    pub fn rotate(mut self, rotate: u32) -> Self {
        self.rotate = Some(rotate);
        self
    }

    /// The member `saturation`.
    #[inline]
    pub fn saturation(mut self, saturation: f64) -> Self {
        self.saturation = Some(saturation);
        self
    }

    /// The member `sharpen`.
    #[inline]
    pub fn sharpen(mut self, sharpen: f64) -> Self {
        self.sharpen = Some(sharpen);
        self
    }

    /// The member `trim`.
    #[inline]
    pub fn trim(mut self, trim: impl Into<ImageTransformTrimOrBorder>) -> Self {
        self.trim = Some(trim.into());
        self
    }
}

impl rt::Encode for ImageTransform {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.background);
        pack.put(&self.blur);
        pack.put(&self.border);
        pack.put(&self.brightness);
        pack.put(&self.contrast);
        pack.put(&self.fit);
        pack.put(&self.flip);
        pack.put(&self.gamma);
        pack.put(&self.segment);
        pack.put(&self.gravity);
        pack.put(&self.rotate);
        pack.put(&self.saturation);
        pack.put(&self.sharpen);
        pack.put(&self.trim);
    }
}
