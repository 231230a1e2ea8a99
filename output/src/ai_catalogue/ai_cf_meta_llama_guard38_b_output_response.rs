//! `AiCfMetaLlamaGuard38BOutputResponse`: The dictionary [`AiCfMetaLlamaGuard38BOutputResponse`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlamaGuard38BOutputResponse`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BOutputResponse {
    /// Whether the conversation is safe or not.
    pub safe: Option<bool>,
    /// A list of what hazard categories predicted for the conversation, if the conversation is deemed unsafe.
    pub categories: Option<Vec<String>>,
}

impl AiCfMetaLlamaGuard38BOutputResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the conversation is safe or not.
    #[inline]
    pub fn safe(mut self, safe: bool) -> Self {
        self.safe = Some(safe);
        self
    }

    /// A list of what hazard categories predicted for the conversation, if the conversation is deemed unsafe.
    #[inline]
    pub fn categories(mut self, categories: Vec<String>) -> Self {
        self.categories = Some(categories);
        self
    }
}
