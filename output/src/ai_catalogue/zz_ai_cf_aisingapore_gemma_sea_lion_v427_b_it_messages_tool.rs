//! `AiCfAisingaporeGemmaSeaLionV427BItMessagesTool`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunction,
    ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolParameters,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesTool`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessagesTool")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunction>,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesTool {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessagesTool` with nothing set.
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
        parameters: ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolParameters,
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
    pub fn function(
        mut self,
        function: ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesTool {
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
