//! `ToolMessage`: The dictionary `ToolMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `ToolMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ToolMessage {
    /// The member `role`.
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | ToolMessageContentItem[]`).
    pub content: Js,
    /// The member `tool_call_id`.
    pub tool_call_id: String,
}

impl ToolMessage {
    /// A `ToolMessage` with all that it has.
    pub fn new(
        role: impl Into<String>,
        content: impl IntoJs,
        tool_call_id: impl Into<String>,
    ) -> Self {
        Self { role: role.into(), content: content.into_js(), tool_call_id: tool_call_id.into() }
    }
}

impl rt::Encode for ToolMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.tool_call_id);
    }
}

impl rt::Decode for ToolMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        let tool_call_id = r.get();
        Ok(Self { role: role?, content: content?, tool_call_id: tool_call_id? })
    }
}
