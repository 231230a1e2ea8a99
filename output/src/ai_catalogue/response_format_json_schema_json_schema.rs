//! `ResponseFormatJSONSchemaJsonSchema`: The dictionary `ResponseFormatJSONSchemaJsonSchema`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary `ResponseFormatJSONSchemaJsonSchema`.
#[doc(alias = "ResponseFormatJSONSchemaJsonSchema")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseFormatJsonSchemaJsonSchema {
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `schema`.
    pub schema: Option<HashMap<String, Js>>,
    /// The member `strict`.
    pub strict: Option<bool>,
}

impl ResponseFormatJsonSchemaJsonSchema {
    /// A `ResponseFormatJSONSchemaJsonSchema` with what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, schema: None, strict: None }
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `schema`.
    pub fn schema(mut self, schema: HashMap<String, Js>) -> Self {
        self.schema = Some(schema);
        self
    }

    /// The member `strict`.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}

impl rt::Encode for ResponseFormatJsonSchemaJsonSchema {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.schema);
        pack.put(&self.strict);
    }
}

impl rt::Decode for ResponseFormatJsonSchemaJsonSchema {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let description = r.get();
        let schema = r.get();
        let strict = r.get();
        Ok(Self { name: name?, description: description?, schema: schema?, strict: strict? })
    }
}
