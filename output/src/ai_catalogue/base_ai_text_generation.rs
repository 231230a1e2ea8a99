//! `BaseAiTextGeneration`: The dictionary [`BaseAiTextGeneration`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTextGenerationInput, AiTextGenerationOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTextGeneration`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTextGeneration {
    /// The member `inputs`.
    pub inputs: AiTextGenerationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTextGenerationOutput,
}

impl BaseAiTextGeneration {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiTextGenerationInput,
        post_processed_outputs: AiTextGenerationOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
