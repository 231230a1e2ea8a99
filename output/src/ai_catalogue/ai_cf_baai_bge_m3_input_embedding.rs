//! `Ai_Cf_Baai_Bge_M3_Input_Embedding`: The dictionary `Ai_Cf_Baai_Bge_M3_Input_Embedding`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Ai_Cf_Baai_Bge_M3_Input_Embedding`.
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Input_Embedding")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3InputEmbedding {
    /// The member `text`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | string[]`).
    pub text: Js,
    /// When provided with too long context should the model error out or truncate the context to fit?
    pub truncate_inputs: Option<bool>,
}

impl AiCfBaaiBgeM3InputEmbedding {
    /// A `Ai_Cf_Baai_Bge_M3_Input_Embedding` with what it must have.
    pub fn new(text: impl IntoJs) -> Self {
        Self { text: text.into_js(), truncate_inputs: None }
    }

    /// When provided with too long context should the model error out or truncate the context to fit?
    pub fn truncate_inputs(mut self, truncate_inputs: bool) -> Self {
        self.truncate_inputs = Some(truncate_inputs);
        self
    }
}

impl rt::Encode for AiCfBaaiBgeM3InputEmbedding {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.truncate_inputs);
    }
}

impl rt::Decode for AiCfBaaiBgeM3InputEmbedding {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let text = r.get();
        let truncate_inputs = r.get();
        Ok(Self { text: text?, truncate_inputs: truncate_inputs? })
    }
}
