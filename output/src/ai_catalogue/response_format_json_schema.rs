//! `ResponseFormatJSONSchema`: The dictionary [`ResponseFormatJSONSchema`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseFormatJsonSchemaJsonSchema;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFormatJSONSchema`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "ResponseFormatJSONSchema")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseFormatJsonSchema {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `json_schema`.
    #[js(rename = "json_schema")]
    pub json_schema: ResponseFormatJsonSchemaJsonSchema,
}

impl ResponseFormatJsonSchema {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, json_schema: ResponseFormatJsonSchemaJsonSchema) -> Self {
        Self { type_: type_.into(), json_schema }
    }
}
