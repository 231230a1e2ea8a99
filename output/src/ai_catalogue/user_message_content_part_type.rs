//! `UserMessageContentPart.type`: The values of `UserMessageContentPart.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `UserMessageContentPart.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserMessageContentPartType {
    /// `"text"`
    Text,
    /// `"image_url"`
    ImageUrl,
    /// `"input_audio"`
    InputAudio,
    /// `"file"`
    File,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    UserMessageContentPartType {
        Text = "text",
        ImageUrl = "image_url",
        InputAudio = "input_audio",
        File = "file",
    }
}
