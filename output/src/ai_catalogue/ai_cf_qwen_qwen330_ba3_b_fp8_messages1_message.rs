//! `AiCfQwenQwen330BA3BFp8Messages1Message`: The dictionary [`AiCfQwenQwen330BA3BFp8Messages1Message`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330Ba3BFp8Messages1MessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8Messages1Message`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1Message")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8Messages1Message {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    pub content: AiCfQwenQwen330Ba3BFp8Messages1MessageContent,
}

impl AiCfQwenQwen330Ba3BFp8Messages1Message {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    #[inline]
    pub fn new(
        role: impl Into<String>,
        content: impl Into<AiCfQwenQwen330Ba3BFp8Messages1MessageContent>,
    ) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}
