//! `AiCfMoondreamMoondream319BA2BOutputReasoning`: The dictionary `AiCfMoondreamMoondream319BA2BOutputReasoning`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Js, Result};

/// The dictionary `AiCfMoondreamMoondream319BA2BOutputReasoning`.
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputReasoning")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMoondreamMoondream319BA2BOutputReasoning {
    /// Reasoning text.
    pub text: String,
    /// Grounding information.
    pub grounding: Option<Vec<Js>>,
}

impl ZzAiCfMoondreamMoondream319BA2BOutputReasoning {
    /// A `AiCfMoondreamMoondream319BA2BOutputReasoning` with what it must have.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), grounding: None }
    }

    /// Grounding information.
    pub fn grounding(mut self, grounding: Vec<Js>) -> Self {
        self.grounding = Some(grounding);
        self
    }
}

impl rt::Encode for ZzAiCfMoondreamMoondream319BA2BOutputReasoning {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.grounding);
    }
}

impl rt::Decode for ZzAiCfMoondreamMoondream319BA2BOutputReasoning {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let text = r.get();
        let grounding = r.get();
        Ok(Self { text: text?, grounding: grounding? })
    }
}
