//! `Base_Ai_Cf_Leonardo_Lucid_Origin`: The dictionary [`Base_Ai_Cf_Leonardo_Lucid_Origin`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfLeonardoLucidOriginInput, AiCfLeonardoLucidOriginOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Leonardo_Lucid_Origin`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Leonardo_Lucid_Origin")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfLeonardoLucidOrigin {
    /// The member `inputs`.
    pub inputs: AiCfLeonardoLucidOriginInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfLeonardoLucidOriginOutput,
}

impl BaseAiCfLeonardoLucidOrigin {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfLeonardoLucidOriginInput,
        post_processed_outputs: AiCfLeonardoLucidOriginOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
