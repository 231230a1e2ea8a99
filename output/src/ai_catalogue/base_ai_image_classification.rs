//! `BaseAiImageClassification`: The dictionary [`BaseAiImageClassification`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiImageClassificationInput, AiImageClassificationOutputItem};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiImageClassification`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiImageClassification {
    /// The member `inputs`.
    pub inputs: AiImageClassificationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<AiImageClassificationOutputItem>,
}

impl BaseAiImageClassification {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiImageClassificationInput,
        post_processed_outputs: Vec<AiImageClassificationOutputItem>,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
