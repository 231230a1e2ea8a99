//! `ResponsesFunctionTool`: The dictionary `ResponsesFunctionTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary `ResponsesFunctionTool`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponsesFunctionTool {
    /// The member `name`.
    pub name: String,
    /// The member `parameters`.
    pub parameters: Option<HashMap<String, Js>>,
    /// The member `strict`.
    pub strict: Option<bool>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `description`.
    pub description: Option<String>,
}

impl ResponsesFunctionTool {
    /// A `ResponsesFunctionTool` with what it must have.
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parameters: None,
            strict: None,
            type_: type_.into(),
            description: None,
        }
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

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Encode for ResponsesFunctionTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.parameters);
        pack.put(&self.strict);
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ResponsesFunctionTool {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let parameters = r.get();
        let strict = r.get();
        let type_ = r.get();
        let description = r.get();
        Ok(Self {
            name: name?,
            parameters: parameters?,
            strict: strict?,
            type_: type_?,
            description: description?,
        })
    }
}
