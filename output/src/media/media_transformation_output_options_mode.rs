//! `MediaTransformationOutputOptions.mode`: The values of `MediaTransformationOutputOptions.mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `MediaTransformationOutputOptions.mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaTransformationOutputOptionsMode {
    /// `"video"`
    Video,
    /// `"spritesheet"`
    Spritesheet,
    /// `"frame"`
    Frame,
    /// `"audio"`
    Audio,
}

rt::closed_enum! {
    MediaTransformationOutputOptionsMode {
        Video = "video",
        Spritesheet = "spritesheet",
        Frame = "frame",
        Audio = "audio",
    }
}
