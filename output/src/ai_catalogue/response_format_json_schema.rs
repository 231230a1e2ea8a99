//! `ResponseFormatJSONSchema`: The dictionary `ResponseFormatJSONSchema`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseFormatJsonSchemaJsonSchema;
use crate::rt::{self, Result};

/// The dictionary `ResponseFormatJSONSchema`.
#[doc(alias = "ResponseFormatJSONSchema")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseFormatJsonSchema {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `json_schema`.
    pub json_schema: ResponseFormatJsonSchemaJsonSchema,
}

impl ResponseFormatJsonSchema {
    /// A `ResponseFormatJSONSchema` with all that it has.
    pub fn new(type_: impl Into<String>, json_schema: ResponseFormatJsonSchemaJsonSchema) -> Self {
        Self { type_: type_.into(), json_schema }
    }
}

impl rt::Encode for ResponseFormatJsonSchema {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.json_schema);
    }
}

impl rt::Decode for ResponseFormatJsonSchema {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let json_schema = r.get();
        Ok(Self { type_: type_?, json_schema: json_schema? })
    }
}
