//! `ChatCompletionContentPartInputAudio`: The dictionary [`ChatCompletionContentPartInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartInputAudioInputAudio;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"input_audio"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "input_audio"))]
#[non_exhaustive]
pub struct ChatCompletionContentPartInputAudio {
    /// The member `input_audio`.
    pub input_audio: ChatCompletionContentPartInputAudioInputAudio,
}

impl ChatCompletionContentPartInputAudio {
    /// With all that there is.
    #[inline]
    pub fn new(input_audio: ChatCompletionContentPartInputAudioInputAudio) -> Self {
        Self { input_audio }
    }
}
