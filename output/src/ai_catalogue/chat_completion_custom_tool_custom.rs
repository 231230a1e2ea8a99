//! `ChatCompletionCustomToolCustom`: The dictionary `ChatCompletionCustomToolCustom`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `ChatCompletionCustomToolCustom`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionCustomToolCustom {
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `format`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ChatCompletionCustomToolTextFormat | ChatCompletionCustomToolGramma...`).
    pub format: Option<Js>,
}

impl ChatCompletionCustomToolCustom {
    /// A `ChatCompletionCustomToolCustom` with what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, format: None }
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `format`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ChatCompletionCustomToolTextFormat | ChatCompletionCustomToolGramma...`).
    pub fn format(mut self, format: impl IntoJs) -> Self {
        self.format = Some(format.into_js());
        self
    }
}

impl rt::Encode for ChatCompletionCustomToolCustom {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.format);
    }
}

impl rt::Decode for ChatCompletionCustomToolCustom {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let description = r.get();
        let format = r.get();
        Ok(Self { name: name?, description: description?, format: format? })
    }
}
