//! `BaseAiTextEmbeddings`: The dictionary [`BaseAiTextEmbeddings`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTextEmbeddingsInput, AiTextEmbeddingsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTextEmbeddings`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTextEmbeddings {
    /// The member `inputs`.
    pub inputs: AiTextEmbeddingsInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTextEmbeddingsOutput,
}

impl BaseAiTextEmbeddings {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiTextEmbeddingsInput,
        post_processed_outputs: AiTextEmbeddingsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
