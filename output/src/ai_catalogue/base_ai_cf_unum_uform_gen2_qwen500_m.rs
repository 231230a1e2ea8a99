//! `Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M`: The dictionary [`Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfUnumUformGen2Qwen500MInput, AiCfUnumUformGen2Qwen500MOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfUnumUformGen2Qwen500M {
    /// The member `inputs`.
    pub inputs: AiCfUnumUformGen2Qwen500MInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfUnumUformGen2Qwen500MOutput,
}

impl BaseAiCfUnumUformGen2Qwen500M {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfUnumUformGen2Qwen500MInput>,
        post_processed_outputs: AiCfUnumUformGen2Qwen500MOutput,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs }
    }
}
