//! `ResponsesFunctionTool`: The dictionary [`ResponsesFunctionTool`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponsesFunctionTool`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct ResponsesFunctionTool {
    /// The member `name`.
    pub name: String,
    /// The member `parameters`.
    pub parameters: Option<HashMap<String, Js>>,
    /// The member `strict`.
    pub strict: Option<bool>,
    /// The member `description`.
    pub description: Option<String>,
}

impl ResponsesFunctionTool {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parameters: None, strict: None, description: None }
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

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
