//! `AiCfGoogleGemma312BItMessagesTool`: The dictionary `AiCfGoogleGemma312BItMessagesTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfGoogleGemma312BItMessagesToolFunction, ZzAiCfGoogleGemma312BItMessagesToolParameters,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfGoogleGemma312BItMessagesTool`.
#[doc(alias = "AiCfGoogleGemma312BItMessagesTool")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfGoogleGemma312BItMessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<ZzAiCfGoogleGemma312BItMessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<ZzAiCfGoogleGemma312BItMessagesToolFunction>,
}

impl ZzAiCfGoogleGemma312BItMessagesTool {
    /// A `AiCfGoogleGemma312BItMessagesTool` with nothing set.
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
    pub fn parameters(mut self, parameters: ZzAiCfGoogleGemma312BItMessagesToolParameters) -> Self {
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
    pub fn function(mut self, function: ZzAiCfGoogleGemma312BItMessagesToolFunction) -> Self {
        self.function = Some(function);
        self
    }
}

impl rt::Encode for ZzAiCfGoogleGemma312BItMessagesTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ZzAiCfGoogleGemma312BItMessagesTool {
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
