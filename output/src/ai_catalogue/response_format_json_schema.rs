//! `ResponseFormatJSONSchema`: The dictionary [`ResponseFormatJSONSchema`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseFormatJsonSchemaJsonSchema;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFormatJSONSchema`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"json_schema"`.
#[doc(alias = "ResponseFormatJSONSchema")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "json_schema"))]
#[non_exhaustive]
pub struct ResponseFormatJsonSchema {
    /// The member `json_schema`.
    pub json_schema: ResponseFormatJsonSchemaJsonSchema,
}

impl ResponseFormatJsonSchema {
    /// With all that there is.
    #[inline]
    pub fn new(json_schema: ResponseFormatJsonSchemaJsonSchema) -> Self {
        Self { json_schema }
    }
}
