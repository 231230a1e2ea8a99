//! `Base_Ai_Cf_Baai_Bge_M3`: The dictionary [`Base_Ai_Cf_Baai_Bge_M3`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Baai_Bge_M3`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Baai_Bge_M3")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBaaiBgeM3 {
    /// The member `inputs`.
    ///
    /// A JavaScript value, one of: `Ai_Cf_Baai_Bge_M3_Input_QueryAnd_Contexts`, `Ai_Cf_Baai_Bge_M3_Input...`.
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// A JavaScript value, one of: `Ai_Cf_Baai_Bge_M3_Output_Query`, `Ai_Cf_Baai_Bge_M3_Output_Embedding...`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfBaaiBgeM3 {
    /// With all that there is.
    #[inline]
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}
