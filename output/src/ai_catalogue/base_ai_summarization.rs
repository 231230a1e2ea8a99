//! `BaseAiSummarization`: The dictionary [`BaseAiSummarization`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSummarizationInput, AiSummarizationOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiSummarization`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiSummarization {
    /// The member `inputs`.
    pub inputs: AiSummarizationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiSummarizationOutput,
}

impl BaseAiSummarization {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiSummarizationInput,
        post_processed_outputs: AiSummarizationOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
