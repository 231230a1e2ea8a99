//! `FunctionDefinition`: The dictionary `FunctionDefinition`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary `FunctionDefinition`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `parameters`.
    pub parameters: Option<HashMap<String, Js>>,
    /// The member `strict`.
    pub strict: Option<bool>,
}

impl FunctionDefinition {
    /// A `FunctionDefinition` with what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, parameters: None, strict: None }
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `parameters`.
    pub fn parameters(mut self, parameters: HashMap<String, Js>) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// The member `strict`.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}

impl rt::Encode for FunctionDefinition {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
        pack.put(&self.strict);
    }
}

impl rt::Decode for FunctionDefinition {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let description = r.get();
        let parameters = r.get();
        let strict = r.get();
        Ok(Self {
            name: name?,
            description: description?,
            parameters: parameters?,
            strict: strict?,
        })
    }
}
