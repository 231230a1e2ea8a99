//! `AiCfMetaLlamaGuard38BInputMessage`: The dictionary [`AiCfMetaLlamaGuard38BInputMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlamaGuard38BInputMessageRole;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlamaGuard38BInputMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BInputMessage {
    /// The role of the message sender must alternate between 'user' and 'assistant'.
    pub role: AiCfMetaLlamaGuard38BInputMessageRole,
    /// The content of the message as a string.
    pub content: String,
}

impl AiCfMetaLlamaGuard38BInputMessage {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender must alternate between 'user' and 'assistant'.
    /// - `content`: The content of the message as a string.
    #[inline]
    pub fn new(role: AiCfMetaLlamaGuard38BInputMessageRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into() }
    }
}
