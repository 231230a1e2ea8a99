//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    ///
    /// A JavaScript value, one of: `string`, `AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentI...`.
    pub content: Js,
}

impl AiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    /// With all that there is.
    #[inline]
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js() }
    }
}
