//! `AiCfMetaLlama3370BInstructFp8FastMessagesMessage`: The dictionary [`AiCfMetaLlama3370BInstructFp8FastMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama3370BInstructFp8FastMessagesMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3370BInstructFp8FastMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    pub content: AiCfMetaLlama3370BInstructFp8FastMessagesMessageContent,
}

impl AiCfMetaLlama3370BInstructFp8FastMessagesMessage {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    #[inline]
    pub fn new(
        role: impl Into<String>,
        content: impl Into<AiCfMetaLlama3370BInstructFp8FastMessagesMessageContent>,
    ) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}
