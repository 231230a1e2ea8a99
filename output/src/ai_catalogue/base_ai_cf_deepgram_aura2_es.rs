//! `Base_Ai_Cf_Deepgram_Aura_2_Es`: The dictionary [`Base_Ai_Cf_Deepgram_Aura_2_Es`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfDeepgramAura2EsInput;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Deepgram_Aura_2_Es`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Deepgram_Aura_2_Es")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfDeepgramAura2Es {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramAura2EsInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: String,
}

impl BaseAiCfDeepgramAura2Es {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfDeepgramAura2EsInput,
        post_processed_outputs: impl Into<String>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}
