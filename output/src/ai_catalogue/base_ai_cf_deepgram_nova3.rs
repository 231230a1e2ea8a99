//! `Base_Ai_Cf_Deepgram_Nova_3`: The dictionary [`Base_Ai_Cf_Deepgram_Nova_3`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfDeepgramNova3Input, AiCfDeepgramNova3Output};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Deepgram_Nova_3`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Deepgram_Nova_3")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfDeepgramNova3 {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramNova3Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfDeepgramNova3Output,
}

impl BaseAiCfDeepgramNova3 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfDeepgramNova3Input,
        post_processed_outputs: AiCfDeepgramNova3Output,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
