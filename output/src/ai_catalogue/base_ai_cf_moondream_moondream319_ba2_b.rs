//! `Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B`: The dictionary [`Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMoondreamMoondream319BA2BInput, AiCfMoondreamMoondream319BA2BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMoondreamMoondream319BA2B {
    /// The member `inputs`.
    pub inputs: AiCfMoondreamMoondream319BA2BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMoondreamMoondream319BA2BOutput,
}

impl BaseAiCfMoondreamMoondream319BA2B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfMoondreamMoondream319BA2BInput,
        post_processed_outputs: AiCfMoondreamMoondream319BA2BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
