//! `Ai_Cf_Meta_Llama_Guard_3_8B_Output`: The dictionary [`Ai_Cf_Meta_Llama_Guard_3_8B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlamaGuard38BOutputUsage;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_Guard_3_8B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_Guard_3_8B_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BOutput {
    /// The member `response`.
    ///
    /// A JavaScript value, one of: `string`, `AiCfMetaLlamaGuard38BOutputResponse`.
    pub response: Option<Js>,
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
    ///
    /// A JavaScript value, one of: `string`, `AiCfMetaLlamaGuard38BOutputResponse`.
    #[inline]
    pub fn response(mut self, response: impl IntoJs) -> Self {
        self.response = Some(response.into_js());
        self
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfMetaLlamaGuard38BOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }
}
