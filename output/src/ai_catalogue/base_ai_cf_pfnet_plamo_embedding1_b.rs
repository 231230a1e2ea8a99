//! `Base_Ai_Cf_Pfnet_Plamo_Embedding_1B`: The dictionary [`Base_Ai_Cf_Pfnet_Plamo_Embedding_1B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfPfnetPlamoEmbedding1BInput, AiCfPfnetPlamoEmbedding1BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Pfnet_Plamo_Embedding_1B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Pfnet_Plamo_Embedding_1B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfPfnetPlamoEmbedding1B {
    /// The member `inputs`.
    pub inputs: AiCfPfnetPlamoEmbedding1BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfPfnetPlamoEmbedding1BOutput,
}

impl BaseAiCfPfnetPlamoEmbedding1B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfPfnetPlamoEmbedding1BInput,
        post_processed_outputs: AiCfPfnetPlamoEmbedding1BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
