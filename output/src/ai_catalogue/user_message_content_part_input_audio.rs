//! `UserMessageContentPartInputAudio`: The dictionary [`UserMessageContentPartInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::UserMessageContentPartInputAudioFormat;
use crate::{FromJs, IntoJs};

/// The dictionary [`UserMessageContentPartInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct UserMessageContentPartInputAudio {
    /// The member `data`.
    pub data: Option<String>,
    /// The member `format`.
    pub format: Option<UserMessageContentPartInputAudioFormat>,
}

impl UserMessageContentPartInputAudio {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `data`.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// The member `format`.
    #[inline]
    pub fn format(mut self, format: UserMessageContentPartInputAudioFormat) -> Self {
        self.format = Some(format);
        self
    }
}
