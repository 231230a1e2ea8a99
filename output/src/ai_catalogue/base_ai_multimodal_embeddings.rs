//! `BaseAiMultimodalEmbeddings`: The dictionary [`BaseAiMultimodalEmbeddings`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiImageTextToTextInput, AiImageTextToTextOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiMultimodalEmbeddings`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiMultimodalEmbeddings {
    /// The member `inputs`.
    pub inputs: AiImageTextToTextInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiImageTextToTextOutput,
}

impl BaseAiMultimodalEmbeddings {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiImageTextToTextInput,
        post_processed_outputs: AiImageTextToTextOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
