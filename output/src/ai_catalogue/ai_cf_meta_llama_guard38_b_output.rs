//! `Ai_Cf_Meta_Llama_Guard_3_8B_Output`: The dictionary [`Ai_Cf_Meta_Llama_Guard_3_8B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlamaGuard38BOutputResponseOrStr, AiCfMetaLlamaGuard38BOutputUsage};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_Guard_3_8B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_Guard_3_8B_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BOutput {
    /// The member `response`.
    pub response: Option<AiCfMetaLlamaGuard38BOutputResponseOrStr>,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfMetaLlamaGuard38BOutputUsage>,
}

impl AiCfMetaLlamaGuard38BOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    #[inline]
    pub fn response(
        mut self,
        response: impl Into<AiCfMetaLlamaGuard38BOutputResponseOrStr>,
    ) -> Self {
        self.response = Some(response.into());
        self
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfMetaLlamaGuard38BOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }
}
