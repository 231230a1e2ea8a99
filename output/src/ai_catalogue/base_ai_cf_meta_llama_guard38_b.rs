//! `Base_Ai_Cf_Meta_Llama_Guard_3_8B`: The dictionary [`Base_Ai_Cf_Meta_Llama_Guard_3_8B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlamaGuard38BInput, AiCfMetaLlamaGuard38BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Meta_Llama_Guard_3_8B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Meta_Llama_Guard_3_8B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMetaLlamaGuard38B {
    /// The member `inputs`.
    pub inputs: AiCfMetaLlamaGuard38BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlamaGuard38BOutput,
}

impl BaseAiCfMetaLlamaGuard38B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfMetaLlamaGuard38BInput,
        post_processed_outputs: AiCfMetaLlamaGuard38BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
