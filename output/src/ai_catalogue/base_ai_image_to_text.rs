//! `BaseAiImageToText`: The dictionary [`BaseAiImageToText`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiImageToTextInput, AiImageToTextOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiImageToText`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiImageToText {
    /// The member `inputs`.
    pub inputs: AiImageToTextInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiImageToTextOutput,
}

impl BaseAiImageToText {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: AiImageToTextInput, post_processed_outputs: AiImageToTextOutput) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
