//! `Base_Ai_Cf_Meta_M2M100_1_2B`: The dictionary [`Base_Ai_Cf_Meta_M2M100_1_2B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaM2M10012BInput, AiCfMetaM2M10012BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Meta_M2M100_1_2B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Meta_M2M100_1_2B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfMetaM2M10012B {
    /// The member `inputs`.
    pub inputs: AiCfMetaM2M10012BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaM2M10012BOutput,
}

impl BaseAiCfMetaM2M10012B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfMetaM2M10012BInput,
        post_processed_outputs: impl Into<AiCfMetaM2M10012BOutput>,
    ) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into() }
    }
}
