//! `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`: The dictionary [`AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio {
    /// The member `body`.
    pub body: Js,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: String,
}

impl AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio {
    /// With all that there is.
    #[inline]
    pub fn new(body: impl IntoJs, content_type: impl Into<String>) -> Self {
        Self { body: body.into_js(), content_type: content_type.into() }
    }
}
