//! `StreamWatermark`: The dictionary [`StreamWatermark`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamWatermarkPosition;
use crate::rt::{self, Result};

/// The dictionary [`StreamWatermark`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamWatermark {
    /// The unique identifier for a watermark profile.
    pub id: String,
    /// The size of the image in bytes.
    pub size: u64,
    /// The height of the image in pixels.
    pub height: u32,
    /// The width of the image in pixels.
    pub width: u32,
    /// The date and a time a watermark profile was created.
    pub created: String,
    /// The source URL for a downloaded image. If the watermark profile was created via
    /// direct upload, this field is null.
    #[doc(alias = "downloadedFrom")]
    pub downloaded_from: Option<String>,
    /// A short description of the watermark profile.
    pub name: String,
    /// The translucency of the image. A value of `0.0` makes the image completely
    /// transparent, and `1.0` makes the image completely opaque. Note that if the image
    /// is already semi-transparent, setting this to `1.0` will not make the image
    /// completely opaque.
    pub opacity: f64,
    /// The whitespace between the adjacent edges (determined by position) of the video
    /// and the image. `0.0` indicates no padding, and `1.0` indicates a fully padded
    /// video width or length, as determined by the algorithm.
    pub padding: f64,
    /// The size of the image relative to the overall size of the video. This parameter
    /// will adapt to horizontal and vertical videos automatically. `0.0` indicates no
    /// scaling (use the size of the image as-is), and `1.0 `fills the entire video.
    pub scale: f64,
    /// The location of the image. Valid positions are: `upperRight`, `upperLeft`,
    /// `lowerLeft`, `lowerRight`, and `center`. Note that `center` ignores the
    /// `padding` parameter.
    pub position: StreamWatermarkPosition,
}

impl rt::Decode for StreamWatermark {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            size: r.get()?,
            height: r.get()?,
            width: r.get()?,
            created: r.get()?,
            downloaded_from: r.get()?,
            name: r.get()?,
            opacity: r.get()?,
            padding: r.get()?,
            scale: r.get()?,
            position: r.get()?,
        })
    }
}
