//! `Base_Ai_Cf_Deepgram_Flux`: The dictionary [`Base_Ai_Cf_Deepgram_Flux`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfDeepgramFluxInput, AiCfDeepgramFluxOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Deepgram_Flux`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Deepgram_Flux")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfDeepgramFlux {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramFluxInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfDeepgramFluxOutput,
}

impl BaseAiCfDeepgramFlux {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfDeepgramFluxInput,
        post_processed_outputs: AiCfDeepgramFluxOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
