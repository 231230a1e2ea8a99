//! `StreamWatermarkCreateParams`: The dictionary [`StreamWatermarkCreateParams`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamWatermarkPosition;
use crate::rt;

/// The dictionary [`StreamWatermarkCreateParams`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug, Default)]
pub struct StreamWatermarkCreateParams {
    name: Option<String>,
    opacity: Option<f64>,
    padding: Option<f64>,
    scale: Option<f64>,
    position: Option<StreamWatermarkPosition>,
}

impl StreamWatermarkCreateParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A short description of the watermark profile.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The translucency of the image. A value of `0.0` makes the image completely
    /// transparent, and `1.0` makes the image completely opaque. Note that if the
    /// image is already semi-transparent, setting this to `1.0` will not make the
    /// image completely opaque.
    #[inline]
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = Some(opacity);
        self
    }

    /// The whitespace between the adjacent edges (determined by position) of the
    /// video and the image. `0.0` indicates no padding, and `1.0` indicates a fully
    /// padded video width or length, as determined by the algorithm.
    #[inline]
    pub fn padding(mut self, padding: f64) -> Self {
        self.padding = Some(padding);
        self
    }

    /// The size of the image relative to the overall size of the video. This
    /// parameter will adapt to horizontal and vertical videos automatically. `0.0`
    /// indicates no scaling (use the size of the image as-is), and `1.0 `fills the
    /// entire video.
    #[inline]
    pub fn scale(mut self, scale: f64) -> Self {
        self.scale = Some(scale);
        self
    }

    /// The location of the image.
    #[inline]
    pub fn position(mut self, position: StreamWatermarkPosition) -> Self {
        self.position = Some(position);
        self
    }
}

impl rt::Encode for StreamWatermarkCreateParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.opacity);
        pack.put(&self.padding);
        pack.put(&self.scale);
        pack.put(&self.position);
    }
}
