//! `ResponsePrompt`: The dictionary `ResponsePrompt`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary `ResponsePrompt`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponsePrompt {
    /// The member `id`.
    pub id: String,
    /// The member `variables`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | ResponseInputText | ResponseInputImage`).
    pub variables: Option<HashMap<String, Js>>,
    /// The member `version`.
    pub version: Option<String>,
}

impl ResponsePrompt {
    /// A `ResponsePrompt` with what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), variables: None, version: None }
    }

    /// The member `variables`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | ResponseInputText | ResponseInputImage`).
    pub fn variables(mut self, variables: HashMap<String, Js>) -> Self {
        self.variables = Some(variables);
        self
    }

    /// The member `version`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl rt::Encode for ResponsePrompt {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.variables);
        pack.put(&self.version);
    }
}

impl rt::Decode for ResponsePrompt {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let variables = r.get();
        let version = r.get();
        Ok(Self { id: id?, variables: variables?, version: version? })
    }
}
