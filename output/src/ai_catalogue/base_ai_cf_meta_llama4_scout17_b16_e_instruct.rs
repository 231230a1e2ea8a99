//! `Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct`: The dictionary [`Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlama4Scout17B16EInstructInput, AiCfMetaLlama4Scout17B16EInstructOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMetaLlama4Scout17B16EInstruct {
    /// The member `inputs`.
    pub inputs: AiCfMetaLlama4Scout17B16EInstructInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlama4Scout17B16EInstructOutput,
}

impl BaseAiCfMetaLlama4Scout17B16EInstruct {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfMetaLlama4Scout17B16EInstructInput>,
        post_processed_outputs: AiCfMetaLlama4Scout17B16EInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
