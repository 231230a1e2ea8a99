//! `BaseAiSentenceSimilarity`: The dictionary [`BaseAiSentenceSimilarity`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSentenceSimilarityInput;
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiSentenceSimilarity`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiSentenceSimilarity {
    /// The member `inputs`.
    pub inputs: AiSentenceSimilarityInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<f64>,
}

impl BaseAiSentenceSimilarity {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: AiSentenceSimilarityInput, post_processed_outputs: Vec<f64>) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
