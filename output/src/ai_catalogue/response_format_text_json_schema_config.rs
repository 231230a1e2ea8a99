//! `ResponseFormatTextJSONSchemaConfig`: The dictionary [`ResponseFormatTextJSONSchemaConfig`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFormatTextJSONSchemaConfig`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"json_schema"`.
#[doc(alias = "ResponseFormatTextJSONSchemaConfig")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "json_schema"))]
#[non_exhaustive]
pub struct ResponseFormatTextJsonSchemaConfig {
    /// The member `name`.
    pub name: String,
    /// The member `schema`.
    pub schema: HashMap<String, Js>,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `strict`.
    pub strict: Option<bool>,
}

impl ResponseFormatTextJsonSchemaConfig {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, schema: HashMap<String, Js>) -> Self {
        Self { name: name.into(), schema, description: None, strict: None }
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `strict`.
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}
