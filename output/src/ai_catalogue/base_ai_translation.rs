//! `BaseAiTranslation`: The dictionary [`BaseAiTranslation`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTranslationInput, AiTranslationOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTranslation`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTranslation {
    /// The member `inputs`.
    pub inputs: AiTranslationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTranslationOutput,
}

impl BaseAiTranslation {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: AiTranslationInput, post_processed_outputs: AiTranslationOutput) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
