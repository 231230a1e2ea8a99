//! `Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output`: The dictionary [`Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfUnumUformGen2Qwen500MOutput {
    /// The member `description`.
    pub description: Option<String>,
}

impl AiCfUnumUformGen2Qwen500MOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
