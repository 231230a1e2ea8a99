//! `UserMessageContentPart`: Permissive merged content part used inside UserMessage arrays.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    UserMessageContentPartFile, UserMessageContentPartImageUrl, UserMessageContentPartInputAudio,
    UserMessageContentPartType,
};
use crate::{FromJs, IntoJs};

/// Permissive merged content part used inside UserMessage arrays.
///
/// Cabidela has a limitation where anyOf/oneOf with enum-based discrimination
/// inside nested array items does not correctly match different branches for
/// different array elements, so the schema uses a single merged object.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserMessageContentPart {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: UserMessageContentPartType,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `image_url`.
    #[js(rename = "image_url")]
    pub image_url: Option<UserMessageContentPartImageUrl>,
    /// The member `input_audio`.
    #[js(rename = "input_audio")]
    pub input_audio: Option<UserMessageContentPartInputAudio>,
    /// The member `file`.
    pub file: Option<UserMessageContentPartFile>,
}

impl UserMessageContentPart {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: UserMessageContentPartType) -> Self {
        Self { type_, text: None, image_url: None, input_audio: None, file: None }
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `image_url`.
    #[inline]
    pub fn image_url(mut self, image_url: UserMessageContentPartImageUrl) -> Self {
        self.image_url = Some(image_url);
        self
    }

    /// The member `input_audio`.
    #[inline]
    pub fn input_audio(mut self, input_audio: UserMessageContentPartInputAudio) -> Self {
        self.input_audio = Some(input_audio);
        self
    }

    /// The member `file`.
    #[inline]
    pub fn file(mut self, file: UserMessageContentPartFile) -> Self {
        self.file = Some(file);
        self
    }
}
