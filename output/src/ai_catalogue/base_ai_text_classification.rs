//! `BaseAiTextClassification`: The dictionary [`BaseAiTextClassification`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTextClassificationInput, AiTextClassificationOutputItem};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTextClassification`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTextClassification {
    /// The member `inputs`.
    pub inputs: AiTextClassificationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<AiTextClassificationOutputItem>,
}

impl BaseAiTextClassification {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiTextClassificationInput,
        post_processed_outputs: Vec<AiTextClassificationOutputItem>,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
