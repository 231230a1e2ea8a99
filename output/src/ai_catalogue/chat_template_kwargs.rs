//! `ChatTemplateKwargs`: The dictionary `ChatTemplateKwargs`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatTemplateKwargs`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatTemplateKwargs {
    /// Whether to enable reasoning. Support and defaults depend on the model.
    pub enable_thinking: Option<bool>,
    /// If false, preserves reasoning context between turns.
    pub clear_thinking: Option<bool>,
}

impl ChatTemplateKwargs {
    /// A `ChatTemplateKwargs` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to enable reasoning. Support and defaults depend on the model.
    pub fn enable_thinking(mut self, enable_thinking: bool) -> Self {
        self.enable_thinking = Some(enable_thinking);
        self
    }

    /// If false, preserves reasoning context between turns.
    pub fn clear_thinking(mut self, clear_thinking: bool) -> Self {
        self.clear_thinking = Some(clear_thinking);
        self
    }
}

impl rt::Encode for ChatTemplateKwargs {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.enable_thinking);
        pack.put(&self.clear_thinking);
    }
}

impl rt::Decode for ChatTemplateKwargs {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { enable_thinking: r.get()?, clear_thinking: r.get()? })
    }
}
