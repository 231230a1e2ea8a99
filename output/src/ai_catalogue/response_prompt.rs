//! `ResponsePrompt`: The dictionary [`ResponsePrompt`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::ResponsePromptVariablesValue;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponsePrompt`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponsePrompt {
    /// The member `id`.
    pub id: String,
    /// The member `variables`.
    pub variables: Option<HashMap<String, ResponsePromptVariablesValue>>,
    /// The member `version`.
    pub version: Option<String>,
}

impl ResponsePrompt {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), variables: None, version: None }
    }

    /// The member `variables`.
    #[inline]
    pub fn variables(mut self, variables: HashMap<String, ResponsePromptVariablesValue>) -> Self {
        self.variables = Some(variables);
        self
    }

    /// The member `version`.
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}
