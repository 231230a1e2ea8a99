//! `AiCfMetaLlamaGuard38BInputResponseFormat`: The dictionary [`AiCfMetaLlamaGuard38BInputResponseFormat`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlamaGuard38BInputResponseFormat`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BInputResponseFormat {
    /// Set to json_object to process and output generated text as JSON.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl AiCfMetaLlamaGuard38BInputResponseFormat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Set to json_object to process and output generated text as JSON.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
