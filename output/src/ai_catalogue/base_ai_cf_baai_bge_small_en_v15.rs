//! `Base_Ai_Cf_Baai_Bge_Small_En_V1_5`: The dictionary [`Base_Ai_Cf_Baai_Bge_Small_En_V1_5`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeSmallEnV15Input, AiCfBaaiBgeSmallEnV15Output};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Baai_Bge_Small_En_V1_5`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Baai_Bge_Small_En_V1_5")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBaaiBgeSmallEnV15 {
    /// The member `inputs`.
    pub inputs: AiCfBaaiBgeSmallEnV15Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBaaiBgeSmallEnV15Output,
}

impl BaseAiCfBaaiBgeSmallEnV15 {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfBaaiBgeSmallEnV15Input,
        post_processed_outputs: impl Into<AiCfBaaiBgeSmallEnV15Output>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}
