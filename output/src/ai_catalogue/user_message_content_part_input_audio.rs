//! `UserMessageContentPartInputAudio`: The dictionary `UserMessageContentPartInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::UserMessageContentPartInputAudioFormat;
use crate::rt::{self, Result};

/// The dictionary `UserMessageContentPartInputAudio`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserMessageContentPartInputAudio {
    /// The member `data`.
    pub data: Option<String>,
    /// The member `format`.
    pub format: Option<UserMessageContentPartInputAudioFormat>,
}

impl UserMessageContentPartInputAudio {
    /// A `UserMessageContentPartInputAudio` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// The member `format`.
    pub fn format(mut self, format: UserMessageContentPartInputAudioFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl rt::Encode for UserMessageContentPartInputAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.data);
        pack.put(&self.format);
    }
}

impl rt::Decode for UserMessageContentPartInputAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { data: r.get()?, format: r.get()? })
    }
}
