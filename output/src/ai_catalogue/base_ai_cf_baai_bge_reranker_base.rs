//! `Base_Ai_Cf_Baai_Bge_Reranker_Base`: The dictionary [`Base_Ai_Cf_Baai_Bge_Reranker_Base`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeRerankerBaseInput, AiCfBaaiBgeRerankerBaseOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Baai_Bge_Reranker_Base`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Baai_Bge_Reranker_Base")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBaaiBgeRerankerBase {
    /// The member `inputs`.
    pub inputs: AiCfBaaiBgeRerankerBaseInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBaaiBgeRerankerBaseOutput,
}

impl BaseAiCfBaaiBgeRerankerBase {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfBaaiBgeRerankerBaseInput,
        post_processed_outputs: AiCfBaaiBgeRerankerBaseOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
