//! `ChatCompletionContentPartInputAudio`: The dictionary [`ChatCompletionContentPartInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartInputAudioInputAudio;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatCompletionContentPartInputAudio {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `input_audio`.
    #[js(rename = "input_audio")]
    pub input_audio: ChatCompletionContentPartInputAudioInputAudio,
}

impl ChatCompletionContentPartInputAudio {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        input_audio: ChatCompletionContentPartInputAudioInputAudio,
    ) -> Self {
        Self { type_: type_.into(), input_audio }
    }
}
