//! `Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Output`: The dictionary [`Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfNvidiaNemotronSpeechStreamingEn06BOutput {
    /// The member `text`.
    pub text: Option<String>,
    /// The member `duration`.
    pub duration: Option<f64>,
}

impl AiCfNvidiaNemotronSpeechStreamingEn06BOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `duration`.
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
}
