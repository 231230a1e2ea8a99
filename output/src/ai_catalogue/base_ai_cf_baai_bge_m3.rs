//! `Base_Ai_Cf_Baai_Bge_M3`: The dictionary [`Base_Ai_Cf_Baai_Bge_M3`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeM3Input, AiCfBaaiBgeM3Output};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Baai_Bge_M3`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Baai_Bge_M3")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBaaiBgeM3 {
    /// The member `inputs`.
    pub inputs: AiCfBaaiBgeM3Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBaaiBgeM3Output,
}

impl BaseAiCfBaaiBgeM3 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: impl Into<AiCfBaaiBgeM3Input>,
        post_processed_outputs: impl Into<AiCfBaaiBgeM3Output>,
    ) -> Self {
        Self { inputs: inputs.into(), post_processed_outputs: post_processed_outputs.into() }
    }
}
