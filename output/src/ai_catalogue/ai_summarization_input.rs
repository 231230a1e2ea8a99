//! `AiSummarizationInput`: The dictionary `AiSummarizationInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiSummarizationInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSummarizationInput {
    /// The member `input_text`.
    pub input_text: String,
    /// The member `max_length`.
    pub max_length: Option<f64>,
}

impl AiSummarizationInput {
    /// A `AiSummarizationInput` with what it must have.
    pub fn new(input_text: impl Into<String>) -> Self {
        Self { input_text: input_text.into(), max_length: None }
    }

    /// The member `max_length`.
    pub fn max_length(mut self, max_length: f64) -> Self {
        self.max_length = Some(max_length);
        self
    }
}

impl rt::Encode for AiSummarizationInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.input_text);
        pack.put(&self.max_length);
    }
}

impl rt::Decode for AiSummarizationInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { input_text: r.get()?, max_length: r.get()? })
    }
}
