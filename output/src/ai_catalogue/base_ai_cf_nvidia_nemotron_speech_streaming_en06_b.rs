//! `Base_Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B`: The dictionary [`Base_Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfNvidiaNemotronSpeechStreamingEn06BInput, AiCfNvidiaNemotronSpeechStreamingEn06BOutput,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfNvidiaNemotronSpeechStreamingEn06B {
    /// The member `inputs`.
    pub inputs: AiCfNvidiaNemotronSpeechStreamingEn06BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfNvidiaNemotronSpeechStreamingEn06BOutput,
}

impl BaseAiCfNvidiaNemotronSpeechStreamingEn06B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfNvidiaNemotronSpeechStreamingEn06BInput,
        post_processed_outputs: AiCfNvidiaNemotronSpeechStreamingEn06BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
