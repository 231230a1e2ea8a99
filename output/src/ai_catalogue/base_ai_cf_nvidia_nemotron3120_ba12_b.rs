//! `Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B`: The dictionary [`Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfNvidiaNemotron3120BA12BInput, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfNvidiaNemotron3120BA12B {
    /// The member `inputs`.
    pub inputs: AiCfNvidiaNemotron3120BA12BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfNvidiaNemotron3120BA12B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfNvidiaNemotron3120BA12BInput,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
