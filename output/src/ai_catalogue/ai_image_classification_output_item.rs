//! `AiImageClassificationOutputItem`: The dictionary `AiImageClassificationOutputItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiImageClassificationOutputItem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiImageClassificationOutputItem {
    /// The member `score`.
    pub score: Option<f64>,
    /// The member `label`.
    pub label: Option<String>,
}

impl AiImageClassificationOutputItem {
    /// A `AiImageClassificationOutputItem` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `score`.
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// The member `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl rt::Encode for AiImageClassificationOutputItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.score);
        pack.put(&self.label);
    }
}

impl rt::Decode for AiImageClassificationOutputItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { score: r.get()?, label: r.get()? })
    }
}
