//! `PredictionContent`: The dictionary `PredictionContent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `PredictionContent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PredictionContent {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | PredictionContentContentItem[]`).
    pub content: Js,
}

impl PredictionContent {
    /// A `PredictionContent` with all that it has.
    pub fn new(type_: impl Into<String>, content: impl IntoJs) -> Self {
        Self { type_: type_.into(), content: content.into_js() }
    }
}

impl rt::Encode for PredictionContent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.content);
    }
}

impl rt::Decode for PredictionContent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let content = r.get();
        Ok(Self { type_: type_?, content: content? })
    }
}
