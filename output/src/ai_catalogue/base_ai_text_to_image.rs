//! `BaseAiTextToImage`: The dictionary [`BaseAiTextToImage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiTextToImageInput;
use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiTextToImage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiTextToImage {
    /// The member `inputs`.
    pub inputs: AiTextToImageInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: crate::streams::ReadableStream,
}

impl BaseAiTextToImage {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiTextToImageInput,
        post_processed_outputs: crate::streams::ReadableStream,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
