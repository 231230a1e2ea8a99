//! `ResponseFormatTextJSONSchemaConfig`: The dictionary `ResponseFormatTextJSONSchemaConfig`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary `ResponseFormatTextJSONSchemaConfig`.
#[doc(alias = "ResponseFormatTextJSONSchemaConfig")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseFormatTextJsonSchemaConfig {
    /// The member `name`.
    pub name: String,
    /// The member `schema`.
    pub schema: HashMap<String, Js>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `strict`.
    pub strict: Option<bool>,
}

impl ResponseFormatTextJsonSchemaConfig {
    /// A `ResponseFormatTextJSONSchemaConfig` with what it must have.
    pub fn new(
        name: impl Into<String>,
        schema: HashMap<String, Js>,
        type_: impl Into<String>,
    ) -> Self {
        Self { name: name.into(), schema, type_: type_.into(), description: None, strict: None }
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `strict`.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}

impl rt::Encode for ResponseFormatTextJsonSchemaConfig {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.schema);
        pack.put(&self.type_);
        pack.put(&self.description);
        pack.put(&self.strict);
    }
}

impl rt::Decode for ResponseFormatTextJsonSchemaConfig {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let schema = r.get();
        let type_ = r.get();
        let description = r.get();
        let strict = r.get();
        Ok(Self {
            name: name?,
            schema: schema?,
            type_: type_?,
            description: description?,
            strict: strict?,
        })
    }
}
