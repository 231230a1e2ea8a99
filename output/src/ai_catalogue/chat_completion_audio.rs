//! `ChatCompletionAudio`: The dictionary [`ChatCompletionAudio`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionAudio`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionAudio {
    /// The member `id`.
    pub id: String,
    /// Base64 encoded audio bytes.
    pub data: String,
    /// The member `expires_at`.
    pub expires_at: f64,
    /// The member `transcript`.
    pub transcript: String,
}

impl ChatCompletionAudio {
    /// With all that there is.
    ///
    /// - `data`: Base64 encoded audio bytes.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        data: impl Into<String>,
        expires_at: f64,
        transcript: impl Into<String>,
    ) -> Self {
        Self { id: id.into(), data: data.into(), expires_at, transcript: transcript.into() }
    }
}
