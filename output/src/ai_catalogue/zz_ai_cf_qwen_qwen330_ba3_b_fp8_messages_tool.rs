//! `AiCfQwenQwen330BA3BFp8MessagesTool`: The dictionary `AiCfQwenQwen330BA3BFp8MessagesTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction, ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8MessagesTool`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesTool")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8MessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction>,
}

impl ZzAiCfQwenQwen330BA3BFp8MessagesTool {
    /// A `AiCfQwenQwen330BA3BFp8MessagesTool` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the tool. More descriptive the better.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A brief description of what the tool does.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Schema defining the parameters accepted by the tool.
    pub fn parameters(
        mut self,
        parameters: ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters,
    ) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Details of the function tool.
    pub fn function(mut self, function: ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction) -> Self {
        self.function = Some(function);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8MessagesTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8MessagesTool {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            name: r.get()?,
            description: r.get()?,
            parameters: r.get()?,
            type_: r.get()?,
            function: r.get()?,
        })
    }
}
