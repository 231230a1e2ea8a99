//! `ChatCompletionContentPartInputAudioInputAudio`: The dictionary [`ChatCompletionContentPartInputAudioInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartInputAudioInputAudioFormat;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartInputAudioInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionContentPartInputAudioInputAudio {
    /// Base64 encoded audio data.
    pub data: String,
    /// The member `format`.
    pub format: ChatCompletionContentPartInputAudioInputAudioFormat,
}

impl ChatCompletionContentPartInputAudioInputAudio {
    /// With all that there is.
    ///
    /// - `data`: Base64 encoded audio data.
    #[inline]
    pub fn new(
        data: impl Into<String>,
        format: ChatCompletionContentPartInputAudioInputAudioFormat,
    ) -> Self {
        Self { data: data.into(), format }
    }
}
