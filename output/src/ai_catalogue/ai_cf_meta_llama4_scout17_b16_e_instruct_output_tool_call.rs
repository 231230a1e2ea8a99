//! `AiCfMetaLlama4Scout17B16EInstructOutputToolCall`: The dictionary [`AiCfMetaLlama4Scout17B16EInstructOutputToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama4Scout17B16EInstructOutputToolCall`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructOutputToolCall {
    /// The tool call id.
    pub id: Option<String>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction>,
}

impl AiCfMetaLlama4Scout17B16EInstructOutputToolCall {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tool call id.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Details of the function tool.
    #[inline]
    pub fn function(
        mut self,
        function: AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}
