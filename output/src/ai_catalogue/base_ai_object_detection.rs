//! `BaseAiObjectDetection`: The dictionary [`BaseAiObjectDetection`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiObjectDetectionInput, AiObjectDetectionOutputItem};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiObjectDetection`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiObjectDetection {
    /// The member `inputs`.
    pub inputs: AiObjectDetectionInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<AiObjectDetectionOutputItem>,
}

impl BaseAiObjectDetection {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiObjectDetectionInput,
        post_processed_outputs: Vec<AiObjectDetectionOutputItem>,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
