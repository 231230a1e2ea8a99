//! `MediaTransformationOutputOptions`: Configuration options for Media Transformations output.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{MediaTransformationOutputOptionsFormat, MediaTransformationOutputOptionsMode};
use crate::rt;

/// Configuration options for Media Transformations output.
/// Controls the format, timing, and type of the generated output.
#[derive(Clone, Debug, Default)]
pub struct MediaTransformationOutputOptions {
    mode: Option<MediaTransformationOutputOptionsMode>,
    audio: Option<bool>,
    time: Option<String>,
    duration: Option<String>,
    image_count: Option<u32>,
    format: Option<MediaTransformationOutputOptionsFormat>,
}

impl MediaTransformationOutputOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Output mode determining the type of media to generate
    #[inline]
    pub fn mode(mut self, mode: MediaTransformationOutputOptionsMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Whether to include audio in the output
    #[inline]
    pub fn audio(mut self, audio: bool) -> Self {
        self.audio = Some(audio);
        self
    }

    /// Starting timestamp for frame extraction or start time for clips. (e.g. '2s').
    #[inline]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Duration for video clips, audio extraction, and spritesheet generation (e.g. '5s').
    #[inline]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Number of frames in the spritesheet.
    #[doc(alias = "imageCount")]
    #[inline]
    pub fn image_count(mut self, image_count: u32) -> Self {
        self.image_count = Some(image_count);
        self
    }

    /// Output format for the generated media.
    #[inline]
    pub fn format(mut self, format: MediaTransformationOutputOptionsFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl rt::Encode for MediaTransformationOutputOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mode);
        pack.put(&self.audio);
        pack.put(&self.time);
        pack.put(&self.duration);
        pack.put(&self.image_count);
        pack.put(&self.format);
    }
}
