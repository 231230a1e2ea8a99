//! `FunctionDefinition`: The dictionary [`FunctionDefinition`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`FunctionDefinition`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, parameters: None, strict: None }
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `parameters`.
    #[inline]
    pub fn parameters(mut self, parameters: HashMap<String, Js>) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// The member `strict`.
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}
