//! `ToolMessage`: The dictionary [`ToolMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ToolMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`ToolMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"tool"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(role = "tool"))]
#[non_exhaustive]
pub struct ToolMessage {
    /// The member `content`.
    pub content: ToolMessageContent,
    /// The member `tool_call_id`.
    pub tool_call_id: String,
}

impl ToolMessage {
    /// With all that there is.
    #[inline]
    pub fn new(content: impl Into<ToolMessageContent>, tool_call_id: impl Into<String>) -> Self {
        Self { content: content.into(), tool_call_id: tool_call_id.into() }
    }
}
